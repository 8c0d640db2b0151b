package org.maillage.gateway.owner;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The directory-service by REST, with the caller's own token. Bodies are JSON, written as they were sent. */
@Path("/api/directory")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DirectoryService {

    @POST
    @Path("/networks")
    Response createNetwork(@HeaderParam(Asked.KEY) String key, String network);

    @PATCH
    @Path("/networks/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response updateNetwork(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @PUT
    @Path("/networks/{id}/manifesto")
    Response adoptManifesto(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String manifesto);

    @GET
    @Path("/places/{id}")
    Response place(@PathParam("id") UUID id);

    /** Those with these ids, separated by commas, that the caller may see. */
    @GET
    @Path("/places")
    Response places(@QueryParam("ids") String ids);

    @GET
    @Path("/places/by/{source}/{externalId}")
    Response placeByExternalId(@PathParam("source") String source, @PathParam("externalId") String externalId);

    @POST
    @Path("/places")
    Response registerPlace(@HeaderParam(Asked.KEY) String key, String place);

    @PATCH
    @Path("/places/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response updatePlace(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @POST
    @Path("/places/{id}/close")
    Response closePlace(
            @PathParam("id") UUID id,
            @HeaderParam(Asked.KEY) String key,
            @HeaderParam(Asked.IF_MATCH) String version,
            String reason);

    @POST
    @Path("/places/{id}/reopen")
    Response reopenPlace(
            @PathParam("id") UUID id,
            @HeaderParam(Asked.KEY) String key,
            @HeaderParam(Asked.IF_MATCH) String version,
            String nothing);

    @POST
    @Path("/places/{id}/confirm")
    Response confirmPlace(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String parts);

    @POST
    @Path("/places/{id}/spaces")
    Response addSpace(@PathParam("id") UUID place, @HeaderParam(Asked.KEY) String key, String space);

    @PATCH
    @Path("/spaces/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response updateSpace(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @DELETE
    @Path("/spaces/{id}")
    Response removeSpace(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version);

    @POST
    @Path("/grants")
    Response grant(@HeaderParam(Asked.KEY) String key, String grant);

    @DELETE
    @Path("/grants/{id}")
    Response revokeGrant(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version);

    @GET
    @Path("/grants")
    Response grantsOf(@QueryParam("subject") String subject);
}
