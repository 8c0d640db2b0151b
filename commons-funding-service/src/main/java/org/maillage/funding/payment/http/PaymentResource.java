package org.maillage.funding.payment.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.contribution.ContributionState;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.paging.http.Pages;
import org.maillage.funding.payment.Payer;
import org.maillage.funding.payment.PaymentId;
import org.maillage.funding.payment.PaymentReading;
import org.maillage.funding.payment.PaymentService;
import org.maillage.funding.payment.PaymentState;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.http.QueryMembers;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class PaymentResource {

    private final PaymentService payments;
    private final PaymentReading reading;

    PaymentResource(PaymentService payments, PaymentReading reading) {
        this.payments = payments;
        this.reading = reading;
    }

    @GET
    @Path("unmatched")
    @Operation(summary = "Money in suspense that a treasurer of the network is to allocate or return, the oldest first")
    @Parameter(name = "networkId", in = ParameterIn.QUERY, required = true)
    @Parameter(name = "first", in = ParameterIn.QUERY, description = "1 to 100, 20 when absent")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The cursor that the page before gave as next")
    public Response unmatched(@Context UriInfo uri) {
        var faults = Faults.strict();
        var query = QueryMembers.of(uri, faults, Set.of("networkId", "first", "after"));
        var network = query.required("networkId", query.id("networkId")).value();
        var request = PageRequest.read(query);
        faults.refuseIfAny();
        return Pages.answer(reading.unmatched(network.orElseThrow(), request), uri);
    }

    @POST
    @Path("{id}/allocate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(gate = TreasurerOfPayment.class)
    @Operation(summary = "Says which contribution money in suspense is for, {contributionId}, by a treasurer")
    @APIResponseSchema(ContributionState.class)
    public Response allocate(UUID id, JsonObject allocation) {
        return Answers.ok(payments.allocate(new PaymentId(id), allocation.members()));
    }

    @POST
    @Path("{id}/return")
    @Idempotent(gate = TreasurerOfPayment.class)
    @Operation(summary = "Says that money in suspense goes back to who paid it, by a treasurer")
    @APIResponseSchema(PaymentState.class)
    public Response giveBack(UUID id) {
        return Answers.ok(payments.giveBack(new PaymentId(id)));
    }

    @GET
    @Path("{id}/payer")
    @Operation(summary = "Who paid, as the bank told it, for a treasurer")
    public Payer payer(UUID id) {
        return reading.payer(new PaymentId(id));
    }

    @DELETE
    @Path("{id}/payer")
    @Retried
    @Operation(summary = "Forgets who paid; the payment stays")
    public Response erasePayer(UUID id) {
        reading.erasePayer(new PaymentId(id));
        return Response.noContent().build();
    }
}
