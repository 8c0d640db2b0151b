package org.maillage.gateway.programme;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
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

/** Matching programmes at the commons-funding-service, by REST. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingProgrammes {

    @POST
    @Path("/programmes")
    Response open(@HeaderParam(Asked.KEY) String key, String programme);

    @PATCH
    @Path("/programmes/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response update(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @POST
    @Path("/programmes/{id}/approve")
    Response approve(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);

    @POST
    @Path("/programmes/{id}/suspend")
    Response suspend(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String reason);

    @POST
    @Path("/programmes/{id}/resume")
    Response resume(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);

    @POST
    @Path("/programmes/{id}/close")
    Response close(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);
}
