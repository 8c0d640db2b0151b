package org.maillage.gateway.place;

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

/** Places that may be one, at the directory-service, by REST. */
@Path("/api/directory")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface DirectoryDuplicates {

    @POST
    @Path("/places/{id}/merge")
    Response merge(@PathParam("id") UUID keep, @HeaderParam(Asked.KEY) String key, String absorb);

    @GET
    @Path("/duplicates")
    Response of(@QueryParam("placeId") UUID place, @QueryParam("limit") int limit);

    @POST
    @Path("/duplicates/{id}/different")
    Response different(@PathParam("id") UUID pair, @HeaderParam(Asked.KEY) String key, String reason);
}
