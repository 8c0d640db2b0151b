package org.maillage.kit.http;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The trace id of a request: of its span, else of the traceparent that the caller sent, else a fresh one. */
final class TraceId {

    private static final String KEY = TraceId.class.getName();
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    static String of(RoutingContext request) {
        if (request.get(KEY) instanceof String known) {
            return known;
        }
        var id = find(request);
        request.put(KEY, id);
        return id;
    }

    private static String find(RoutingContext request) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        var sent = request.request().getHeader("traceparent");
        var match = TRACEPARENT.matcher(sent == null ? "" : sent);
        return match.matches() ? match.group(1) : UUID.randomUUID().toString().replace("-", "");
    }
}
