package org.maillage.funding.contribution.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionPreview;
import org.maillage.funding.contribution.ContributionReading;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.ContributionState;
import org.maillage.funding.contribution.RefundTransfers;
import org.maillage.funding.paging.http.Pages;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contributions")
public class ContributionResource {

    private static final String PATH = "/api/funding/contributions";

    private final ContributionService contributions;
    private final ContributionReading reading;
    private final RefundTransfers transfers;

    ContributionResource(ContributionService contributions, ContributionReading reading, RefundTransfers transfers) {
        this.contributions = contributions;
        this.reading = reading;
        this.transfers = transfers;
    }

    @POST
    @Path("preview")
    @Operation(
            summary = "What a contribution would be matched with now, programme by programme, and why; nothing is"
                    + " reserved. Open to all; the body is a ContributionInput")
    public ContributionPreview preview(JsonObject contribution) {
        return contributions.preview(contribution.members());
    }

    @POST
    @Idempotent(gate = VoiceOfPlace.class)
    @Operation(summary = "Promises a contribution, by a steward of the place; the body is a ContributionInput")
    @APIResponseSchema(value = ContributionState.class, responseCode = "201")
    public Response contribute(JsonObject contribution) {
        return made(contributions.contribute(contribution.members()));
    }

    @GET
    @Operation(summary = "Contributions, the latest first, for the stewards of the place or the network's own people")
    @Parameter(name = "placeId", in = ParameterIn.QUERY)
    @Parameter(name = "improvementId", in = ParameterIn.QUERY)
    @Parameter(name = "first", in = ParameterIn.QUERY, description = "1 to 100, 20 when absent")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The cursor that the page before gave as next")
    public Response page(@Context UriInfo uri) {
        var query = ContributionQuery.of(uri);
        return Pages.answer(reading.page(query.place(), query.improvement(), query.page()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One contribution, for the stewards of its place or the network's own people")
    @APIResponseSchema(ContributionState.class)
    public Response byId(UUID id) {
        return Answers.ok(reading.byId(new ContributionId(id)));
    }

    @POST
    @Path("{id}/cancel")
    @Idempotent(gate = VoiceOfContribution.class)
    @Operation(summary = "Cancels a contribution before it is paid, by a steward of its place")
    @APIResponseSchema(ContributionState.class)
    public Response cancel(UUID id) {
        return Answers.ok(contributions.cancel(new ContributionId(id)));
    }

    @POST
    @Path("{id}/refunds")
    @Idempotent(gate = PurseOfContribution.class)
    @Operation(summary = "Gives some or all of it back, by the network's treasurer; the body is {amount, reason}")
    @APIResponseSchema(value = ContributionState.class, responseCode = "201")
    public Response refund(UUID id, JsonObject refund) {
        return made(contributions.refund(new ContributionId(id), refund.members()));
    }

    @POST
    @Path("{id}/refunds/{refundId}/transfer")
    @Idempotent(gate = PurseOfContribution.class)
    @Operation(
            summary = "Writes down that a refund's money has left, by the network's treasurer; the body is {channel}",
            description = "By transfer when no channel is named. A debit of the bank's statement whose end-to-end id is"
                    + " the refund's id without dashes says the same.")
    @APIResponseSchema(ContributionState.class)
    public Response transfer(UUID id, UUID refundId, JsonObject transfer) {
        return Answers.ok(transfers.record(new ContributionId(id), refundId, transfer.members()));
    }

    private static Response made(ContributionState state) {
        return Answers.created(state, new Answers.Made(PATH, state.id()));
    }
}
