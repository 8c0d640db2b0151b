package org.maillage.kit.idempotency;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;

/** An answer as it was given, with the fingerprint of what was asked. */
record StoredAnswer(
        int status,
        Map<String, List<String>> headers,
        @Nullable String body) {

    record Kept(String fingerprint, StoredAnswer answer) {

        Response replayFor(KeyedRequest request) {
            if (!fingerprint.equals(request.fingerprint())) {
                throw new Refusal("idempotency-key-reused", "This key has been used for another request.");
            }
            return answer.toResponse().header("Idempotency-Replayed", "true").build();
        }
    }

    Response.ResponseBuilder toResponse() {
        var response = Response.status(status);
        headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return body == null ? response : response.entity(body);
    }
}
