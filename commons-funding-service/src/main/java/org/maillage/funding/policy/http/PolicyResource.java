package org.maillage.funding.policy.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.policy.PolicyService;
import org.maillage.funding.policy.PolicyState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/funding/networks/{id}/policy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class PolicyResource {

    private final PolicyService policies;

    PolicyResource(PolicyService policies) {
        this.policies = policies;
    }

    @GET
    @Operation(
            summary = "What the network has settled, for its admins; version 0 is what holds where it has written none")
    @APIResponseSchema(PolicyState.class)
    public Response of(UUID id) {
        return Answers.ok(policies.of(id));
    }

    @PUT
    @Operation(summary = "Settles the network's policy, for what comes after: what is absent is as usual")
    @APIResponseSchema(PolicyState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject policy) {
        return Answers.ok(policies.replace(id, policy.members(), ifMatch::check));
    }

    @PATCH
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), for what comes after")
    @APIResponseSchema(PolicyState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(policies.update(id, patch.members(), ifMatch::check));
    }
}
