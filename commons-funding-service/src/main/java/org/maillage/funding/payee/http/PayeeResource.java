package org.maillage.funding.payee.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.payee.PayeeService;
import org.maillage.funding.payee.PayeeState;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/funding/commons/{id}/payee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payouts")
public class PayeeResource {

    private final PayeeService payees;

    PayeeResource(PayeeService payees) {
        this.payees = payees;
    }

    @GET
    @Operation(summary = "The account that the common's money is paid out to, for its keepers and treasurers")
    @APIResponseSchema(PayeeState.class)
    public Response of(UUID id) {
        return Answers.ok(payees.of(new CommonId(id)));
    }

    @PUT
    @Retried
    @Operation(
            summary = "Gives that account, {holder, iban}, as a keeper; a treasurer confirms it",
            description = "If-Match is * for the first one. One that replaces another is used 48 hours later.")
    @APIResponseSchema(value = PayeeState.class, responseCode = "202")
    public Response give(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject account) {
        var payee = payees.give(new CommonId(id), account.members(), ifMatch::check);
        return Response.accepted(payee)
                .header(HttpHeaders.ETAG, IfMatch.etag(payee.version()))
                .build();
    }

    @POST
    @Path("confirm")
    @Retried
    @Operation(summary = "Confirms the account given last, as a treasurer who is another person")
    @APIResponseSchema(PayeeState.class)
    public Response confirm(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(payees.confirm(new CommonId(id), ifMatch::check));
    }
}
