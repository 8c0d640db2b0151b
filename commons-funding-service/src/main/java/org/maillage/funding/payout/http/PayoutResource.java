package org.maillage.funding.payout.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.paging.http.Pages;
import org.maillage.funding.payout.PayoutId;
import org.maillage.funding.payout.PayoutOrders;
import org.maillage.funding.payout.PayoutOutcomes;
import org.maillage.funding.payout.PayoutService;
import org.maillage.funding.payout.PayoutState;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.http.QueryMembers;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/payouts")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payouts")
public class PayoutResource {

    private final PayoutService payouts;
    private final PayoutOrders orders;
    private final PayoutOutcomes outcomes;

    PayoutResource(PayoutService payouts, PayoutOrders orders, PayoutOutcomes outcomes) {
        this.payouts = payouts;
        this.orders = orders;
        this.outcomes = outcomes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The payouts of a network, the latest first, for its treasurers and admins")
    @Parameter(name = "networkId", in = ParameterIn.QUERY, required = true)
    @Parameter(name = "first", in = ParameterIn.QUERY, description = "1 to 100, 20 when absent")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The cursor that the page before gave as next")
    public Response page(@Context UriInfo uri) {
        var faults = Faults.strict();
        var query = QueryMembers.of(uri, faults, Set.of("networkId", "first", "after"));
        var network = query.required("networkId", query.id("networkId")).value();
        var request = PageRequest.read(query);
        faults.refuseIfAny();
        return Pages.answer(payouts.page(network.orElseThrow(), request), uri);
    }

    @POST
    @Path("export")
    @Retried
    @Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Orders payouts to the bank as pain.001.001.09, by a treasurer; each payout once",
            description = "The body is {networkId, payoutIds?, executeOn?}: all that wait when none is named. The same"
                    + " order again with {networkId, exportId}, the answer's Maillage-Export-Id; its ETag is the"
                    + " SHA-256 of the file.")
    public Response export(JsonObject order) {
        var given = orders.give(order.members());
        return Response.ok(given.file(), MediaType.APPLICATION_XML)
                .header("Maillage-Export-Id", given.id())
                .header(HttpHeaders.ETAG, "\"" + given.digest() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + given.id() + ".xml\"")
                .build();
    }

    @POST
    @Path("{id}/outcome")
    @Idempotent(gate = TreasurerOfPayout.class)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says what the bank made of a payout, {outcome: CONFIRMED | REJECTED}, by a treasurer")
    @APIResponseSchema(PayoutState.class)
    public Response outcome(UUID id, JsonObject outcome) {
        return Answers.ok(outcomes.say(new PayoutId(id), outcome.members()));
    }
}
