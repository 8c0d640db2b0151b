package org.maillage.gateway.evaluation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What places find of commons, at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingEvaluations {

    @PUT
    @Path("/commons/{id}/evaluations/{placeId}")
    Response evaluate(@PathParam("id") UUID id, @PathParam("placeId") UUID place, String evaluation);
}
