package org.maillage.gateway.skill;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Skill offers at the directory-service, by REST. */
@Path("/api/directory/skills")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface DirectorySkills {

    @POST
    Response offer(@HeaderParam(Asked.KEY) String key, String offer);

    @POST
    @Path("/{id}/renew")
    Response renew(@PathParam("id") UUID id, @HeaderParam(Asked.KEY) String key, String nothing);

    @DELETE
    @Path("/{id}")
    Response withdraw(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version);
}
