package org.maillage.directory.resource.http;

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
import org.maillage.directory.resource.ResourceId;
import org.maillage.directory.resource.ResourceService;
import org.maillage.directory.resource.ResourceState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/resources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "resources")
public class ResourceResource {

    private final ResourceService resources;

    ResourceResource(ResourceService resources) {
        this.resources = resources;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One resource, open to all")
    @APIResponseSchema(ResourceState.class)
    public Response byId(UUID id) {
        return Answers.ok(resources.byId(new ResourceId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Publishes a resource, by an admin of a network; the body is a ResourceInput")
    @APIResponseSchema(value = ResourceState.class, responseCode = "201")
    public Response publish(JsonObject resource) {
        var published = resources.publish(resource.members());
        return Answers.created(published, new Answers.Made("/api/directory/resources", published.id()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a resource: what is absent is cleared")
    @APIResponseSchema(ResourceState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject resource) {
        return Answers.ok(resources.replace(new ResourceId(id), resource.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), by an admin of a network that keeps it")
    @APIResponseSchema(ResourceState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(resources.update(new ResourceId(id), patch.members(), ifMatch::check));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Withdraws a resource")
    public void withdraw(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        resources.withdraw(new ResourceId(id), ifMatch::check);
    }
}
