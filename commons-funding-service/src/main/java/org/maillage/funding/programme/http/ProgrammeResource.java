package org.maillage.funding.programme.http;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.paging.http.Pages;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeLife;
import org.maillage.funding.programme.ProgrammeService;
import org.maillage.funding.programme.ProgrammeState;
import org.maillage.funding.programme.RuleState;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammeResource {

    private final ProgrammeService programmes;
    private final ProgrammeLife life;

    ProgrammeResource(ProgrammeService programmes, ProgrammeLife life) {
        this.programmes = programmes;
        this.life = life;
    }

    @GET
    @Operation(summary = "Programmes by the begin of their windows, open to all")
    @Parameter(name = "networkId", description = "Of this network")
    @Parameter(name = "openOn", description = "With a window that holds some of this day, in Paris")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(@Context UriInfo uri) {
        var query = ProgrammeQuery.of(uri);
        return Pages.answer(programmes.page(query.filter(), query.page()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One programme, open to all")
    @APIResponseSchema(ProgrammeState.class)
    public Response byId(UUID id) {
        return Answers.ok(programmes.byId(new ProgrammeId(id)));
    }

    @GET
    @Path("by-slug/{slug}")
    @Operation(summary = "The programme of that slug, open to all")
    @APIResponseSchema(ProgrammeState.class)
    public Response bySlug(String slug) {
        return Answers.ok(programmes.bySlug(slug));
    }

    @GET
    @Path("{id}/rules")
    @Operation(summary = "Every version of its rule, the oldest first, open to all")
    public List<RuleState> rules(UUID id) {
        return programmes.rules(new ProgrammeId(id));
    }

    @POST
    @Idempotent
    @Operation(summary = "Opens a programme as a draft, by an agent of its funder; the body is a ProgrammeInput")
    @APIResponseSchema(value = ProgrammeState.class, responseCode = "201")
    public Response open(JsonObject programme) {
        var opened = programmes.open(programme.members());
        return Answers.created(opened, new Answers.Made("/api/funding/programmes", opened.id()));
    }

    @PUT
    @Path("{id}")
    @Retried
    @Operation(summary = "Replaces its terms: what is absent is as usual; another rule is a new version of it")
    @APIResponseSchema(ProgrammeState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject programme) {
        return Answers.ok(programmes.replace(new ProgrammeId(id), programme.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Retried
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), by an agent of its funder")
    @APIResponseSchema(ProgrammeState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(programmes.update(new ProgrammeId(id), patch.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/approve")
    @Retried
    @Operation(summary = "Approves it, by a network admin, or a decision where the network asks for one")
    @APIResponseSchema(ProgrammeState.class)
    public Response approve(UUID id) {
        return Answers.ok(life.approve(new ProgrammeId(id)));
    }

    @POST
    @Path("{id}/suspend")
    @Retried
    @Operation(summary = "Suspends it with a reason, by a network admin or an agent of its funder")
    @APIResponseSchema(ProgrammeState.class)
    public Response suspend(UUID id, JsonObject why) {
        return Answers.ok(life.suspend(new ProgrammeId(id), why.members()));
    }

    @POST
    @Path("{id}/resume")
    @Retried
    @Operation(summary = "Lets it give again, by a network admin")
    @APIResponseSchema(ProgrammeState.class)
    public Response resume(UUID id) {
        return Answers.ok(life.resume(new ProgrammeId(id)));
    }
}
