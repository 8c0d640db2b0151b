package org.maillage.gateway.payout;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.maillage.gateway.owner.Asked;

/** Payouts at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingPayouts {

    @GET
    @Path("/payouts")
    Response page(@QueryParam("networkId") UUID network, @QueryParam("first") int first);

    @POST
    @Path("/improvements/{id}/payouts")
    Response ask(@PathParam("id") UUID improvement, @HeaderParam(Asked.KEY) String key, String payout);
}
