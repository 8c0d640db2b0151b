package org.maillage.funding.decision.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.maillage.funding.decision.DecisionId;
import org.maillage.funding.decision.DecisionService;
import org.maillage.funding.decision.DecisionState;
import org.maillage.funding.paging.http.Pages;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
public class DecisionResource {

    private static final String PATH = "/api/funding/decisions";

    private final DecisionService decisions;

    DecisionResource(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GET
    @Operation(summary = "Decisions, the latest first, open to all")
    @Parameter(name = "networkId", description = "Of this network")
    @Parameter(name = "subjectId", description = "On this thing")
    @Parameter(name = "status", description = "OPEN, ADOPTED, REJECTED or NO_QUORUM")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(@Context UriInfo uri) {
        var query = DecisionQuery.of(uri);
        return Pages.answer(decisions.page(query.filter(), query.page()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One decision, open to all")
    @APIResponseSchema(DecisionState.class)
    public Response byId(UUID id) {
        return Answers.ok(decisions.byId(new DecisionId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Asks the network's open places, by one of its admins; a DecisionInput")
    @APIResponseSchema(value = DecisionState.class, responseCode = "201")
    public Response open(JsonObject decision) {
        var opened = decisions.open(decision.members());
        return Answers.created(opened, new Answers.Made(PATH, opened.id()));
    }

    @PUT
    @Path("{id}/votes/{placeId}")
    @Retried
    @Operation(summary = "The place's word, by its steward: {choice, reason}; its last word before the end counts")
    @APIResponseSchema(DecisionState.class)
    public Response vote(UUID id, UUID placeId, JsonObject vote) {
        return Answers.ok(decisions.vote(new DecisionId(id), placeId, vote.members()));
    }
}
