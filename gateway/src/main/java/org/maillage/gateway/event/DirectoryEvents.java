package org.maillage.gateway.event;

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

/** Events at the directory-service, by REST. */
@Path("/api/directory/events")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface DirectoryEvents {

    @POST
    Response publish(@HeaderParam(Asked.KEY) String key, String event);

    @PATCH
    @Path("/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response update(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @POST
    @Path("/{id}/cancel")
    Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(Asked.KEY) String key,
            @HeaderParam(Asked.IF_MATCH) String version,
            String reason);

    @POST
    @Path("/{id}/relays/{networkId}")
    Response relay(
            @PathParam("id") UUID id,
            @PathParam("networkId") UUID network,
            @HeaderParam(Asked.KEY) String key,
            String nothing);
}
