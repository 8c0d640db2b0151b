package org.maillage.directory.host.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.host.HostId;
import org.maillage.directory.host.HostService;
import org.maillage.directory.host.HostState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/hosts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "hosts")
public class HostResource {

    private final HostService hosts;

    HostResource(HostService hosts) {
        this.hosts = hosts;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One host, open to all")
    @APIResponseSchema(HostState.class)
    public Response byId(UUID id) {
        return Answers.ok(hosts.byId(new HostId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Publishes a host, by an admin of a network; the body is a HostInput")
    @APIResponseSchema(value = HostState.class, responseCode = "201")
    public Response publish(JsonObject host) {
        var published = hosts.publish(host.members());
        return Answers.created(published, new Answers.Made("/api/directory/hosts", published.id()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a host: what is absent is cleared")
    @APIResponseSchema(HostState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject host) {
        return Answers.ok(hosts.replace(new HostId(id), host.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), by an admin of a network that keeps it")
    @APIResponseSchema(HostState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(hosts.update(new HostId(id), patch.members(), ifMatch::check));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Withdraws a host")
    public void withdraw(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        hosts.withdraw(new HostId(id), ifMatch::check);
    }
}
