package org.maillage.gateway.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.maillage.gateway.access.Viewer;

/** Asks the directory-service in the caller's name. Its refusals come back as they are; when it is away that is said. */
@ApplicationScoped
public class Directory {

    private static final Logger LOG = Logger.getLogger(Directory.class);
    private static final int ACCEPTED = 202;

    private final DirectoryService service;
    private final Viewer viewer;
    private final ObjectMapper json;

    Directory(@RestClient DirectoryService service, Viewer viewer, ObjectMapper json) {
        this.service = service;
        this.viewer = viewer;
        this.json = json;
    }

    /** Refused before any call without a valid token. */
    public Reply change(Function<DirectoryService, Response> call) {
        return change(() -> call.apply(service));
    }

    /** Refused before any call without a valid token. */
    public Reply change(Supplier<Response> call) {
        viewer.requireSubject();
        return send(call);
    }

    public JsonNode ask(Function<DirectoryService, Response> call) {
        viewer.requireSubject();
        return send(() -> call.apply(service)).state();
    }

    private Reply send(Supplier<Response> call) {
        try (var response = call.get()) {
            var body = response.hasEntity() ? response.readEntity(String.class) : "";
            if (response.getStatus() >= 400) {
                throw OwnersRefusal.read(response.getStatus(), body, json);
            }
            var state = body.isEmpty() ? json.createObjectNode() : json.readTree(body);
            return new Reply(state, response.getStatus() == ACCEPTED);
        } catch (ProcessingException | JsonProcessingException e) {
            LOG.warnf("the directory is away: %s", e.getMessage());
            throw OwnersRefusal.unavailable();
        }
    }
}
