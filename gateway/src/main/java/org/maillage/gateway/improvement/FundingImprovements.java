package org.maillage.gateway.improvement;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.maillage.gateway.owner.Asked;

/** Improvements at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingImprovements {

    @GET
    @Path("/improvements/{id}")
    Response byId(@PathParam("id") UUID id);

    @POST
    @Path("/commons/{id}/improvements")
    Response propose(@PathParam("id") UUID common, @HeaderParam(Asked.KEY) String key, String improvement);

    @PATCH
    @Path("/improvements/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response update(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @POST
    @Path("/improvements/{id}/open")
    Response open(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);

    @POST
    @Path("/improvements/{id}/deliver")
    Response deliver(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String report);

    @POST
    @Path("/improvements/{id}/verify")
    Response verify(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);

    @POST
    @Path("/improvements/{id}/cancel")
    Response cancel(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String reason);

    @POST
    @Path("/grants")
    Response grant(@HeaderParam(Asked.KEY) String key, String grant);
}
