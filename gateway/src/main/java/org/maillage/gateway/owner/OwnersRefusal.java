package org.maillage.gateway.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Reads problem+json back into the refusal that the owner made: same code, same figures, same pointers. */
final class OwnersRefusal {

    private static final Set<String> ENVELOPE =
            Set.of("type", "title", "status", "detail", "instance", "code", "traceId", "errors");

    private OwnersRefusal() {}

    static Refusal read(String owner, int status, String body, ObjectMapper json) {
        var problem = parse(body, json);
        var code = problem.path("code").asText();
        if (code.isEmpty()) {
            return status == 401 ? Refusal.unauthenticated() : unavailable(owner);
        }
        if (problem.path("errors").isArray()) {
            return withFigures(Refusal.validation(faults(problem.path("errors"))), problem, json);
        }
        return withFigures(new Refusal(code, problem.path("detail").asText(code)), problem, json);
    }

    static Refusal unavailable(String owner) {
        return new Refusal("unavailable", "The service that owns this is away.").with("owner", owner);
    }

    private static JsonNode parse(String body, ObjectMapper json) {
        try {
            var problem = json.readTree(body);
            return problem == null ? json.createObjectNode() : problem;
        } catch (JsonProcessingException e) {
            return json.createObjectNode();
        }
    }

    private static List<Fault> faults(JsonNode errors) {
        var faults = new ArrayList<Fault>();
        errors.forEach(error -> faults.add(new Fault(
                error.path("pointer").asText(),
                error.path("code").asText(),
                error.path("message").asText())));
        return faults;
    }

    private static Refusal withFigures(Refusal refusal, JsonNode problem, ObjectMapper json) {
        var told = refusal;
        for (var member : problem.properties()) {
            if (!ENVELOPE.contains(member.getKey())) {
                told = told.with(member.getKey(), json.convertValue(member.getValue(), Object.class));
            }
        }
        return told;
    }
}
