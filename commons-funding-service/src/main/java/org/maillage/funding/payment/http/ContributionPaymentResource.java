package org.maillage.funding.payment.http;

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
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionState;
import org.maillage.funding.contribution.http.PurseOfContribution;
import org.maillage.funding.payment.PaymentService;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/contributions/{id}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class ContributionPaymentResource {

    private final PaymentService payments;

    ContributionPaymentResource(PaymentService payments) {
        this.payments = payments;
    }

    @POST
    @Idempotent(gate = PurseOfContribution.class)
    @Operation(
            summary = "Writes down money that came for a contribution, by the network's treasurer",
            description = "The body is a PaymentInput, {amount, reference, receivedOn, channel?}. Too little waits in"
                    + " suspense, too much is kept there to be returned.")
    @APIResponseSchema(value = ContributionState.class, responseCode = "201")
    public Response record(UUID id, JsonObject payment) {
        var paid = payments.record(new ContributionId(id), payment.members());
        return Answers.created(paid, new Answers.Made("/api/funding/contributions", id));
    }
}
