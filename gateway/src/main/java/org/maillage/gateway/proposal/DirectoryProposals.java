package org.maillage.gateway.proposal;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.maillage.gateway.readmodel.proposal.ProposalStatus;

/** Proposals at the directory-service, by REST: what opens one, and what is said to it. */
@Path("/api/directory")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface DirectoryProposals {

    @GET
    @Path("/networks/{id}/proposals")
    Response of(@PathParam("id") UUID network, @QueryParam("status") ProposalStatus status);

    @GET
    @Path("/proposals/{id}")
    Response byId(@PathParam("id") UUID id);

    @POST
    @Path("/places/{id}/suggestions")
    Response suggest(@PathParam("id") UUID place, @HeaderParam(Asked.KEY) String key, String suggestion);

    @POST
    @Path("/places/{id}/claims")
    Response claim(@PathParam("id") UUID place, @HeaderParam(Asked.KEY) String key, String claim);

    @POST
    @Path("/places/{id}/networks/{networkId}")
    Response join(
            @PathParam("id") UUID place,
            @PathParam("networkId") UUID network,
            @HeaderParam(Asked.KEY) String key,
            String nothing);

    @DELETE
    @Path("/places/{id}/networks/{networkId}")
    Response leave(
            @PathParam("id") UUID place,
            @PathParam("networkId") UUID network,
            @HeaderParam(Asked.IF_MATCH) String version);

    @POST
    @Path("/proposals/{id}/votes")
    Response vote(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String vote);

    @POST
    @Path("/proposals/{id}/accept")
    Response accept(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String fields);

    @POST
    @Path("/proposals/{id}/refuse")
    Response refuse(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String reason);

    @POST
    @Path("/proposals/{id}/withdraw")
    Response withdraw(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);
}
