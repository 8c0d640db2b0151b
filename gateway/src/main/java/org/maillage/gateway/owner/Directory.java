package org.maillage.gateway.owner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.access.Viewer;

/** Asks the directory-service in the caller's name. Its refusals come back as they are; when it is away that is said. */
@ApplicationScoped
public class Directory {

    private final DirectoryService service;
    private final Viewer viewer;
    private final Calls calls;

    Directory(@RestClient DirectoryService service, Viewer viewer, Calls calls) {
        this.service = service;
        this.viewer = viewer;
        this.calls = calls;
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
        return calls.send("directory", call);
    }
}
