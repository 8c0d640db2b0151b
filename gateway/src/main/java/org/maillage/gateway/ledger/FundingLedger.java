package org.maillage.gateway.ledger;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The ledger at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingLedger {

    @GET
    @Path("/ledger/entries")
    Response entries(
            @QueryParam("account") String account,
            @QueryParam("first") int first,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("/ledger/verify")
    Response verify();
}
