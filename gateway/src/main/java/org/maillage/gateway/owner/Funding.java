package org.maillage.gateway.owner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.maillage.gateway.access.Viewer;

/**
 * Asks the commons-funding-service, in the caller's name. Its refusals come back as they are; when it is away that is
 * said.
 */
@ApplicationScoped
public class Funding {

    private static final String OWNER = "funding";

    private final Calls calls;
    private final Viewer viewer;

    Funding(Calls calls, Viewer viewer) {
        this.calls = calls;
        this.viewer = viewer;
    }

    /** Refused before any call without a valid token. */
    public Reply change(Supplier<Response> call) {
        viewer.requireSubject();
        return calls.send(OWNER, call);
    }

    /** What is not for everyone; refused before any call without a valid token. */
    public JsonNode ask(Supplier<Response> call) {
        return change(call).state();
    }

    /** What it tells anyone. */
    public JsonNode askOpenly(Supplier<Response> call) {
        return calls.send(OWNER, call).state();
    }
}
