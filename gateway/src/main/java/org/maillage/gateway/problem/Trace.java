package org.maillage.gateway.problem;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;

/** The id under which the log and the traces tell more of the present request. */
public final class Trace {

    private Trace() {}

    /** The trace's id, or one of its own where no trace is being made. */
    public static String id() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? context.getTraceId()
                : UUID.randomUUID().toString().replace("-", "");
    }
}
