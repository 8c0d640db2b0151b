package org.maillage.gateway.equipment;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Equipment at the directory-service, by REST. */
@Path("/api/directory")
@RegisterRestClient(configKey = "directory")
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface DirectoryEquipment {

    @POST
    @Path("/places/{id}/equipment")
    Response add(@PathParam("id") UUID place, @HeaderParam(Asked.KEY) String key, String equipment);

    @PATCH
    @Path("/equipment/{id}")
    @Consumes(Asked.MERGE_PATCH)
    Response update(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version, String patch);

    @DELETE
    @Path("/equipment/{id}")
    Response remove(@PathParam("id") UUID id, @HeaderParam(Asked.IF_MATCH) String version);
}
