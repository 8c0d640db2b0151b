package org.maillage.gateway.contribution;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What anyone may ask the commons-funding-service of a contribution, without a token. */
@Path("/api/funding")
@RegisterRestClient(configKey = "funding")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface FundingPreviews {

    @POST
    @Path("/contributions/preview")
    Response preview(String contribution);
}
