package org.maillage.funding.payee.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.payee.NetworkAccountService;
import org.maillage.funding.payee.NetworkAccountState;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/funding/networks/{id}/account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payouts")
public class NetworkAccountResource {

    private final NetworkAccountService accounts;

    NetworkAccountResource(NetworkAccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(summary = "The account that the network pays from, for its treasurers")
    @APIResponseSchema(NetworkAccountState.class)
    public Response of(UUID id) {
        return Answers.ok(accounts.of(id));
    }

    @PUT
    @Retried
    @Operation(summary = "Says which account the network pays from, {holder, iban}; If-Match is * for the first one")
    @APIResponseSchema(NetworkAccountState.class)
    public Response settle(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject account) {
        return Answers.ok(accounts.settle(id, account.members(), ifMatch::check));
    }
}
