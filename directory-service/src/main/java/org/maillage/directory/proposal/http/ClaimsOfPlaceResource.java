package org.maillage.directory.proposal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.proposal.ClaimService;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places/{placeId}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ClaimsOfPlaceResource {

    private final ClaimService claims;

    ClaimsOfPlaceResource(ClaimService claims) {
        this.claims = claims;
    }

    @POST
    @Idempotent
    @Operation(summary = "Asks to become the steward of a place that has none: {message}")
    @APIResponseSchema(value = ProposalState.class, responseCode = "202")
    public Response claim(UUID placeId, JsonObject message) {
        return ProposalAnswers.accepted(claims.claim(new PlaceId(placeId), message.members()));
    }
}
