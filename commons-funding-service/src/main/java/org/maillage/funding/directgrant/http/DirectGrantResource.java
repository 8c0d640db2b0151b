package org.maillage.funding.directgrant.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.directgrant.DirectGrantService;
import org.maillage.funding.directgrant.DirectGrantState;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class DirectGrantResource {

    private final DirectGrantService grants;

    DirectGrantResource(DirectGrantService grants) {
        this.grants = grants;
    }

    @POST
    @Idempotent
    @Operation(summary = "Gives to improvements directly, by an agent of the funder; the body is a DirectGrantInput")
    @APIResponseSchema(value = DirectGrantState.class, responseCode = "201")
    public Response grant(JsonObject grant) {
        return Response.status(Response.Status.CREATED)
                .entity(grants.grant(grant.members()))
                .build();
    }
}
