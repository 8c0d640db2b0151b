package org.maillage.funding.payment.http;

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
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/contributions/{id}/accept-partial")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class PartialPaymentResource {

    private final PaymentService payments;

    PartialPaymentResource(PaymentService payments) {
        this.payments = payments;
    }

    @POST
    @Idempotent(gate = PurseOfContribution.class)
    @Operation(summary = "Takes what has come of a contribution for the whole; the rest is cancelled, matches fall")
    @APIResponseSchema(value = ContributionState.class, responseCode = "201")
    public Response accept(UUID id) {
        var paid = payments.acceptPartial(new ContributionId(id));
        return Answers.created(paid, new Answers.Made("/api/funding/contributions", id));
    }
}
