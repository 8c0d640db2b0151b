package org.maillage.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.maillage.kernel.Refusal;

/** Turns a refusal into an answer, inside JAX-RS and outside. */
@Singleton
class Problems {

    private static final Map<String, Map.Entry<String, String>> HEADERS = Map.of(
            "unauthenticated", Map.entry("WWW-Authenticate", "Bearer"),
            "unavailable", Map.entry("Retry-After", "5"));

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    Response answer(Refusal refusal, RoutingContext request) {
        var problem = Problem.of(refusal, request);
        var answer = Response.status(problem.status())
                .header("Content-Type", Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(write(problem));
        var header = HEADERS.get(refusal.code());
        return header == null
                ? answer.build()
                : answer.header(header.getKey(), header.getValue()).build();
    }

    void send(Refusal refusal, RoutingContext request) {
        var problem = Problem.of(refusal, request);
        var answer = request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store");
        var header = HEADERS.get(refusal.code());
        if (header != null) {
            answer.putHeader(header.getKey(), header.getValue());
        }
        answer.end(write(problem)).onFailure(request::fail);
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem.members());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain values", e);
        }
    }
}
