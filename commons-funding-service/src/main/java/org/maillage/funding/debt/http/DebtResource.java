package org.maillage.funding.debt.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.debt.DebtService;
import org.maillage.funding.debt.DebtsState;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/networks/{id}/debts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payouts")
public class DebtResource {

    private final DebtService debts;

    DebtResource(DebtService debts) {
        this.debts = debts;
    }

    @GET
    @Operation(
            summary =
                    "What keepers of commons owe after refunds of money that was paid out, for the network's treasurers"
                            + " and admins")
    public DebtsState of(UUID id) {
        return debts.of(id);
    }

    @POST
    @Path("{stewardId}/repayments")
    @Idempotent(gate = TreasurerOfNetwork.class)
    @Operation(
            summary = "Writes down what a keeper has paid back, {amount, channel?}, by a treasurer",
            description = "The keeper is named by the id of the steward place that the debts give. What programmes wait"
                    + " for is free to match again in proportion, or their funder's once they are settled. The answer is what"
                    + " the keeper owes still.")
    @APIResponseSchema(value = DebtsState.class, responseCode = "201")
    public Response repay(UUID id, UUID stewardId, JsonObject repayment) {
        var left = debts.repay(id, stewardId, repayment.members());
        return Response.status(Response.Status.CREATED).entity(left).build();
    }
}
