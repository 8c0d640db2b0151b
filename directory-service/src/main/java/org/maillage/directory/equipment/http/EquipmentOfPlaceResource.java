package org.maillage.directory.equipment.http;

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
import org.maillage.directory.equipment.EquipmentService;
import org.maillage.directory.equipment.EquipmentState;
import org.maillage.directory.place.PlaceId;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places/{placeId}/equipment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equipment")
public class EquipmentOfPlaceResource {

    private final EquipmentService equipment;

    EquipmentOfPlaceResource(EquipmentService equipment) {
        this.equipment = equipment;
    }

    @GET
    @Operation(summary = "The equipment of a place, open to all")
    public List<EquipmentState> ofPlace(UUID placeId) {
        return equipment.of(new PlaceId(placeId));
    }

    @POST
    @Idempotent
    @Operation(summary = "Adds a piece of equipment to a place; the body is an EquipmentInput")
    @APIResponseSchema(value = EquipmentState.class, responseCode = "201")
    public Response add(UUID placeId, JsonObject body) {
        var added = equipment.add(new PlaceId(placeId), body.members());
        return Answers.created(added, new Answers.Made("/api/directory/equipment", added.id()));
    }
}
