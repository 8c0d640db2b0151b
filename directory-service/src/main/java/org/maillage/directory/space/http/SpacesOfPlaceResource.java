package org.maillage.directory.space.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.space.SpaceService;
import org.maillage.directory.space.SpaceState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places/{placeId}/spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "spaces")
public class SpacesOfPlaceResource {

    private final SpaceService spaces;

    SpacesOfPlaceResource(SpaceService spaces) {
        this.spaces = spaces;
    }

    @GET
    @Operation(summary = "The spaces of a place, open to all")
    public List<SpaceState> ofPlace(UUID placeId) {
        return spaces.of(new PlaceId(placeId));
    }

    @POST
    @Idempotent
    @Operation(summary = "Adds a space to a place; the body is a SpaceInput")
    @APIResponseSchema(value = SpaceState.class, responseCode = "201")
    public Response add(UUID placeId, JsonObject space) {
        var added = spaces.add(new PlaceId(placeId), space.members());
        return Answers.created(added, new Answers.Made("/api/directory/spaces", added.id()));
    }
}
