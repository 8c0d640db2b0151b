package org.maillage.funding.evaluation.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.evaluation.EvaluationService;
import org.maillage.funding.evaluation.EvaluationState;
import org.maillage.funding.evaluation.EvaluationSummaries;
import org.maillage.funding.evaluation.SummaryState;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.paging.http.Pages;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.http.QueryMembers;

@Path("/api/funding/commons/{commonId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class EvaluationResource {

    private final EvaluationService evaluations;
    private final EvaluationSummaries summaries;

    EvaluationResource(EvaluationService evaluations, EvaluationSummaries summaries) {
        this.evaluations = evaluations;
        this.summaries = summaries;
    }

    @GET
    @Path("evaluation")
    @Operation(summary = "What the evaluations of a common come to, and apart those of the places that use it")
    public SummaryState summary(UUID commonId) {
        return summaries.of(new CommonId(commonId));
    }

    @GET
    @Path("evaluations")
    @Operation(summary = "The evaluations of a common that count: the latest of each place, open to all")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(UUID commonId, @Context UriInfo uri) {
        var faults = Faults.strict();
        var request = PageRequest.read(QueryMembers.of(uri, faults, Set.of("first", "after")));
        faults.refuseIfAny();
        return Pages.answer(evaluations.of(new CommonId(commonId), request), uri);
    }

    @GET
    @Path("evaluations/{placeId}")
    @Operation(summary = "All evaluations that a place has given a common, the oldest first; the last one counts")
    public List<EvaluationState> versions(UUID commonId, UUID placeId) {
        return evaluations.versions(new Pair(new CommonId(commonId), placeId));
    }

    @PUT
    @Path("evaluations/{placeId}")
    @Operation(summary = "Evaluates a common by a network's criteria, by a steward of the place")
    @APIResponseSchema(EvaluationState.class)
    public Response evaluate(UUID commonId, UUID placeId, JsonObject evaluation) {
        var pair = new Pair(new CommonId(commonId), placeId);
        return Answers.ok(evaluations.evaluate(pair, evaluation.members()));
    }
}
