package org.maillage.kit.sample;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.kernel.Change;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.changelog.ChangeLog;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

/** A service in one class, so that what the kit promises can be seen over HTTP. */
@Path("/things")
class ThingResource {

    private static final long PRESENT_VERSION = 3;

    private final ChangeLog changeLog;
    private final Caller caller;
    private final Ids ids;

    ThingResource(ChangeLog changeLog, Caller caller, Ids ids) {
        this.changeLog = changeLog;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @Authenticated
    @Idempotent
    @Transactional
    public Response make(JsonObject body) {
        var id = ids.next();
        changeLog.append(Change.updated("thing", id, 1, "ThingMade", Change.Audience.PUBLIC, body.members()));
        return Response.created(URI.create("/things/" + id))
                .tag("1")
                .entity(Map.of("id", id, "given", body.members().getOrDefault("name", "")))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Map<String, Object> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        ifMatch.check(PRESENT_VERSION);
        return patch.members();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("administrator")
    public void remove(@PathParam("id") UUID id) {
        throw Refusal.wrongState("CLOSED");
    }

    @GET
    @Path("/faulty")
    public String faulty() {
        throw Refusal.validation(
                List.of(new Fault("/name", "too-long", "at most 120"), new Fault("/x", "unknown", "")));
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("a secret of ours");
    }

    @GET
    @Path("/caller/{scope}")
    public Map<String, Object> caller(@PathParam("scope") UUID scope) {
        return Map.of(
                "subject", caller.subject().orElse("nobody"),
                "client", caller.client(),
                "administrator", caller.isAdministrator(),
                "steward", caller.holds(GrantRole.PLACE_STEWARD, scope));
    }
}
