package org.maillage.gateway.contribution;

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
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.owner.Asked;

/** Contributions at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingContributions {

    @GET
    @Path("/contributions/{id}")
    Response byId(@PathParam("id") UUID id);

    @GET
    @Path("/contributions")
    Response page(
            @QueryParam("placeId") @Nullable UUID place,
            @QueryParam("improvementId") @Nullable UUID improvement,
            @QueryParam("first") int first,
            @QueryParam("after") @Nullable String after);

    @POST
    @Path("/contributions")
    Response contribute(@HeaderParam(Asked.KEY) String key, String contribution);

    @POST
    @Path("/contributions/{id}/cancel")
    Response cancel(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);

    @POST
    @Path("/contributions/{id}/payments")
    Response pay(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String payment);

    @POST
    @Path("/contributions/{id}/accept-partial")
    Response acceptPartial(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);

    @POST
    @Path("/contributions/{id}/refunds")
    Response refund(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String refund);

    @POST
    @Path("/payments/{id}/allocate")
    Response allocate(@PathParam("id") UUID payment, @HeaderParam(Asked.KEY) String key, String contribution);
}
