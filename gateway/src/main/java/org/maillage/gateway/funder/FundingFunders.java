package org.maillage.gateway.funder;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.maillage.gateway.owner.Asked;

/** Funders at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingFunders {

    @POST
    @Path("/funders")
    Response register(@HeaderParam(Asked.KEY) String key, String funder);
}
