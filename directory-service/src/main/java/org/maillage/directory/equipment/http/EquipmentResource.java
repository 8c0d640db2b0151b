package org.maillage.directory.equipment.http;

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
import org.maillage.directory.equipment.EquipmentId;
import org.maillage.directory.equipment.EquipmentService;
import org.maillage.directory.equipment.EquipmentState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/directory/equipment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equipment")
public class EquipmentResource {

    private final EquipmentService equipment;

    EquipmentResource(EquipmentService equipment) {
        this.equipment = equipment;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One piece of equipment, open to all")
    @APIResponseSchema(EquipmentState.class)
    public Response byId(UUID id) {
        return Answers.ok(equipment.byId(new EquipmentId(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a piece of equipment: what is absent is cleared")
    @APIResponseSchema(EquipmentState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject body) {
        return Answers.ok(equipment.replace(new EquipmentId(id), body.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396)")
    @APIResponseSchema(EquipmentState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(equipment.update(new EquipmentId(id), patch.members(), ifMatch::check));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a piece of equipment from its place")
    public void remove(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        equipment.remove(new EquipmentId(id), ifMatch::check);
    }
}
