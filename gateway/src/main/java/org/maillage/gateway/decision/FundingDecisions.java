package org.maillage.gateway.decision;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.maillage.gateway.owner.Asked;

/** Decisions at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingDecisions {

    @POST
    @Path("/decisions")
    Response open(@HeaderParam(Asked.KEY) String key, String decision);

    @PUT
    @Path("/decisions/{id}/votes/{placeId}")
    Response vote(@PathParam("id") UUID id, @PathParam("placeId") UUID place, String vote);
}
