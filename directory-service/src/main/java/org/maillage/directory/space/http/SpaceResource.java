package org.maillage.directory.space.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.space.SpaceId;
import org.maillage.directory.space.SpaceService;
import org.maillage.directory.space.SpaceState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/directory/spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "spaces")
public class SpaceResource {

    private final SpaceService spaces;

    SpaceResource(SpaceService spaces) {
        this.spaces = spaces;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One space, open to all")
    @APIResponseSchema(SpaceState.class)
    public Response byId(UUID id) {
        return Answers.ok(spaces.byId(new SpaceId(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a space: what is absent is cleared")
    @APIResponseSchema(SpaceState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject space) {
        return Answers.ok(spaces.replace(new SpaceId(id), space.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396)")
    @APIResponseSchema(SpaceState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(spaces.update(new SpaceId(id), patch.members(), ifMatch::check));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a space from its place")
    public void remove(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        spaces.remove(new SpaceId(id), ifMatch::check);
    }
}
