package org.maillage.directory.grant.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.grant.GrantId;
import org.maillage.directory.grant.GrantService;
import org.maillage.directory.grant.GrantState;
import org.maillage.kernel.Refusal;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class GrantResource {

    private static final String MYSELF = "me";

    private final GrantService grants;

    GrantResource(GrantService grants) {
        this.grants = grants;
    }

    @GET
    @Operation(summary = "One's own grants (subject=me), or those over a scope for who decides over it")
    public List<GrantState> list(
            @QueryParam("subject") @Nullable String subject, @QueryParam("scope") @Nullable UUID scope) {
        if (MYSELF.equals(subject) && scope == null) {
            return grants.ofCaller();
        }
        if (subject == null && scope != null) {
            return grants.over(scope);
        }
        throw new Refusal("bad-request", "Either subject=me or a scope is needed.");
    }

    @POST
    @Idempotent
    @Operation(summary = "Gives a grant, by an admin of the network concerned; the body is a GrantInput")
    @APIResponseSchema(value = GrantState.class, responseCode = "201")
    public Response give(JsonObject grant) {
        var given = grants.give(grant.members());
        return Answers.created(given, new Answers.Made("/api/directory/grants", given.id()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a grant, by an admin of the network concerned")
    public void revoke(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        grants.revoke(new GrantId(id), ifMatch::check);
    }
}
