package org.maillage.funding.improvement.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementLife;
import org.maillage.funding.improvement.ImprovementService;
import org.maillage.funding.improvement.ImprovementState;
import org.maillage.funding.paging.http.Pages;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/funding/improvements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "improvements")
public class ImprovementResource {

    private final ImprovementService improvements;
    private final ImprovementLife life;

    ImprovementResource(ImprovementService improvements, ImprovementLife life) {
        this.improvements = improvements;
        this.life = life;
    }

    @GET
    @Operation(summary = "Improvements by title, open to all")
    @Parameter(name = "search", description = "Words of the title")
    @Parameter(name = "commonId", description = "Of this common")
    @Parameter(name = "status", description = "One or several")
    @Parameter(name = "networkId", description = "Of commons listed in this network")
    @Parameter(name = "matchedByProgramme", description = "To which this programme gave")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(@Context UriInfo uri) {
        var query = ImprovementQuery.of(uri);
        return Pages.answer(improvements.page(query.filter(), query.page()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One improvement, open to all")
    @APIResponseSchema(ImprovementState.class)
    public Response byId(UUID id) {
        return Answers.ok(improvements.byId(new ImprovementId(id)));
    }

    @PUT
    @Path("{id}")
    @Retried
    @Operation(summary = "Replaces what is written of an improvement: what is absent is cleared")
    @APIResponseSchema(ImprovementState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject improvement) {
        return Answers.ok(improvements.replace(new ImprovementId(id), improvement.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Retried
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), by a keeper of the common or a network admin")
    @APIResponseSchema(ImprovementState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(improvements.update(new ImprovementId(id), patch.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/open")
    @Retried
    @Operation(summary = "Opens it to contributions: it has a cost line, and a deadline in the future")
    @APIResponseSchema(ImprovementState.class)
    public Response open(UUID id) {
        return Answers.ok(life.open(new ImprovementId(id)));
    }

    @POST
    @Path("{id}/deliver")
    @Retried
    @Operation(summary = "Says that it is done, with a report")
    @APIResponseSchema(ImprovementState.class)
    public Response deliver(UUID id, JsonObject report) {
        return Answers.ok(life.deliver(new ImprovementId(id), report.members()));
    }

    @POST
    @Path("{id}/verify")
    @Retried
    @Operation(
            summary = "Confirms what was delivered, by a network admin, or a decision where the network asks for one")
    @APIResponseSchema(ImprovementState.class)
    public Response verify(UUID id) {
        return Answers.ok(life.verify(new ImprovementId(id)));
    }
}
