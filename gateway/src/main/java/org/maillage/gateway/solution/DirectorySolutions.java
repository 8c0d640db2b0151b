package org.maillage.gateway.solution;

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

/** Digital solutions at the directory-service, by REST. */
@Path("/api/directory")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface DirectorySolutions {

    @POST
    @Path("/solutions")
    Response publish(@HeaderParam(Asked.KEY) String key, String solution);

    @PATCH
    @Path("/solutions/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response update(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @POST
    @Path("/solutions/{id}/assessments")
    Response assess(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String assessment);
}
