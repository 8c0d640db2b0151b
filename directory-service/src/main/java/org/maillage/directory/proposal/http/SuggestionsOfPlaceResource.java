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
import org.maillage.directory.proposal.ProposalState;
import org.maillage.directory.proposal.SuggestionService;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places/{placeId}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class SuggestionsOfPlaceResource {

    private final SuggestionService suggestions;

    SuggestionsOfPlaceResource(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @POST
    @Idempotent
    @Operation(summary = "Suggests a change, by anyone signed in: {part, text, place, proof}")
    @APIResponseSchema(value = ProposalState.class, responseCode = "201")
    public Response suggest(UUID placeId, JsonObject suggestion) {
        return ProposalAnswers.created(suggestions.suggest(new PlaceId(placeId), suggestion.members()));
    }
}
