package org.maillage.kit.changelog;

import io.opentelemetry.api.trace.Span;
import java.util.Optional;

/** The W3C trace context of the work at hand, empty when it is not traced. */
final class Traceparent {

    private Traceparent() {}

    static Optional<String> current() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? Optional.of("00-%s-%s-%s"
                        .formatted(
                                context.getTraceId(),
                                context.getSpanId(),
                                context.getTraceFlags().asHex()))
                : Optional.empty();
    }
}
