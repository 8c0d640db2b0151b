package org.maillage.funding.payout.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.payout.PayoutService;
import org.maillage.funding.payout.PayoutState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/improvements/{id}/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payouts")
public class ImprovementPayoutResource {

    private final PayoutService payouts;

    ImprovementPayoutResource(PayoutService payouts) {
        this.payouts = payouts;
    }

    @POST
    @Idempotent(gate = TreasurerOfImprovement.class)
    @Operation(
            summary = "Pays an improvement out to its common's keeper, {amount}, by a treasurer",
            description = "Drawn on its sources in proportion to what they hold.")
    @APIResponseSchema(value = PayoutState.class, responseCode = "201")
    public Response ask(UUID id, JsonObject payout) {
        var asked = payouts.ask(new ImprovementId(id), payout.members());
        return Answers.created(asked, new Answers.Made("/api/funding/payouts", asked.id()));
    }
}
