package org.maillage.gateway.need;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.maillage.gateway.owner.Asked;

/** Needs at the directory-service, by REST. */
@Path("/api/directory")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface DirectoryNeeds {

    @POST
    @Path("/needs")
    Response voice(@HeaderParam(Asked.KEY) String key, String need);

    @POST
    @Path("/needs/{id}/answers")
    Response answer(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String answer);

    @POST
    @Path("/needs/{id}/settle")
    Response settle(
            @PathParam("id") UUID id,
            @HeaderParam(Asked.KEY) String key,
            @HeaderParam(Asked.IF_MATCH) String version,
            String nothing);

    @POST
    @Path("/needs/{id}/withdraw")
    Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(Asked.KEY) String key,
            @HeaderParam(Asked.IF_MATCH) String version,
            String nothing);
}
