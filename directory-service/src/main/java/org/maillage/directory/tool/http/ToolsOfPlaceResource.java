package org.maillage.directory.tool.http;

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
import org.maillage.directory.tool.ToolUsageService;
import org.maillage.directory.tool.ToolUsageState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places/{placeId}/tools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tools")
public class ToolsOfPlaceResource {

    private final ToolUsageService tools;

    ToolsOfPlaceResource(ToolUsageService tools) {
        this.tools = tools;
    }

    @GET
    @Operation(summary = "The tools that a place declared, open to all")
    public List<ToolUsageState> ofPlace(UUID placeId) {
        return tools.of(new PlaceId(placeId));
    }

    @POST
    @Idempotent
    @Operation(summary = "Declares a tool that a place uses; the body is a ToolUsageInput")
    @APIResponseSchema(value = ToolUsageState.class, responseCode = "201")
    public Response declare(UUID placeId, JsonObject tool) {
        var declared = tools.add(new PlaceId(placeId), tool.members());
        return Answers.created(declared, new Answers.Made("/api/directory/tools", declared.id()));
    }
}
