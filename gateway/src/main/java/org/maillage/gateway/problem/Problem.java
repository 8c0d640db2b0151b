package org.maillage.gateway.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.RefusalCatalogue;

/** A refusal as {@code application/problem+json} (RFC 9457), its title in French for whoever prefers French. */
public record Problem(int status, Map<String, String> headers, JsonObject body) {

    private static final String RETRY_AFTER_SECONDS = "5";

    public static Problem of(Refusal refusal, boolean french) {
        int status = RefusalCatalogue.statusOf(refusal.code());
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/problem+json");
        if (status == 401) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        if (status == 503) {
            headers.put("Retry-After", RETRY_AFTER_SECONDS);
        }
        return new Problem(status, headers, body(refusal, status, french));
    }

    public static void write(RoutingContext http, Refusal refusal) {
        if (http.response().ended()) {
            return;
        }
        var problem = of(refusal, prefersFrench(http));
        http.response().setStatusCode(problem.status());
        problem.headers().forEach(http.response()::putHeader);
        http.response().end(problem.body().toBuffer());
    }

    private static JsonObject body(Refusal refusal, int status, boolean french) {
        var title = RefusalCatalogue.find(refusal.code())
                .map(entry -> french ? entry.titleFr() : entry.title())
                .orElse(refusal.code());
        var body = new JsonObject()
                .put("type", "/problems/" + refusal.code())
                .put("title", title)
                .put("status", status)
                .put("detail", refusal.detail())
                .put("code", refusal.code())
                .put("traceId", Trace.id());
        refusal.figures().forEach(body::put);
        if (!refusal.faults().isEmpty()) {
            body.put("errors", faults(refusal));
        }
        return body;
    }

    private static JsonArray faults(Refusal refusal) {
        var faults = new JsonArray();
        refusal.faults()
                .forEach(fault -> faults.add(new JsonObject()
                        .put("pointer", fault.pointer())
                        .put("code", fault.code())
                        .put("message", fault.message())));
        return faults;
    }

    private static boolean prefersFrench(RoutingContext http) {
        var preferred = http.preferredLanguage();
        return preferred != null && "fr".equalsIgnoreCase(preferred.tag());
    }
}
