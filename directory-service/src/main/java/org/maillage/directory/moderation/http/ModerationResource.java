package org.maillage.directory.moderation.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.moderation.ModerationService;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.directory.proposal.http.ProposalAnswers;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

@Path("/api/directory/places/{placeId}/hide")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "places")
public class ModerationResource {

    private final ModerationService moderation;

    ModerationResource(ModerationService moderation) {
        this.moderation = moderation;
    }

    @POST
    @Operation(
            summary =
                    "Hides a place at once, by an admin of its networks: {reason, text}; 202 with the vote that ratifies"
                            + " it, 200 with the place of no network")
    @APIResponseSchema(value = ProposalState.class, responseCode = "202")
    public Response hide(UUID placeId, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject reason) {
        var hidden = moderation.hide(new PlaceId(placeId), reason.members(), ifMatch::check);
        return hidden.ratification().map(ProposalAnswers::accepted).orElseGet(() -> Answers.ok(hidden.place()));
    }
}
