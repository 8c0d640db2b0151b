package org.maillage.directory.tool.http;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.solution.SolutionState;
import org.maillage.directory.tool.ToolAlternatives;
import org.maillage.directory.tool.ToolUsageId;
import org.maillage.directory.tool.ToolUsageService;
import org.maillage.directory.tool.ToolUsageState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/directory/tools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tools")
public class ToolUsageResource {

    private final ToolUsageService tools;
    private final ToolAlternatives alternatives;

    ToolUsageResource(ToolUsageService tools, ToolAlternatives alternatives) {
        this.tools = tools;
        this.alternatives = alternatives;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One tool that a place declared, open to all")
    @APIResponseSchema(ToolUsageState.class)
    public Response byId(UUID id) {
        return Answers.ok(tools.byId(new ToolUsageId(id)));
    }

    @GET
    @Path("{id}/alternatives")
    @Operation(summary = "The solutions of the catalogue that could replace it, by name; open to all")
    public List<SolutionState> alternatives(UUID id) {
        return alternatives.to(new ToolUsageId(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a declared tool: what is absent is cleared")
    @APIResponseSchema(ToolUsageState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject tool) {
        return Answers.ok(tools.replace(new ToolUsageId(id), tool.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396)")
    @APIResponseSchema(ToolUsageState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(tools.update(new ToolUsageId(id), patch.members(), ifMatch::check));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "The place uses the tool no more")
    public void remove(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        tools.remove(new ToolUsageId(id), ifMatch::check);
    }
}
