package org.maillage.gateway.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One call to an owner. Its refusals come back as they are; when it is away that is said. */
@ApplicationScoped
class Calls {

    private static final Logger LOG = Logger.getLogger(Calls.class);
    private static final int ACCEPTED = 202;

    private final ObjectMapper json;

    Calls(ObjectMapper json) {
        this.json = json;
    }

    Reply send(String owner, Supplier<Response> call) {
        try (var response = call.get()) {
            var body = response.hasEntity() ? response.readEntity(String.class) : "";
            if (response.getStatus() >= 400) {
                throw OwnersRefusal.read(owner, response.getStatus(), body, json);
            }
            var state = body.isEmpty() ? json.createObjectNode() : json.readTree(body);
            return new Reply(state, response.getStatus() == ACCEPTED);
        } catch (ProcessingException | JsonProcessingException e) {
            LOG.warnf("an owner is away: owner=%s reason=%s", owner, e.getMessage());
            throw OwnersRefusal.unavailable(owner);
        }
    }
}
