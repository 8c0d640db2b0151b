package org.maillage.funding.suggestion.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.suggestion.SuggestionService;
import org.maillage.funding.suggestion.SuggestionService.Asked;
import org.maillage.funding.suggestion.Suggestions;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.http.QueryMembers;

@Path("/api/funding/improvements/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "improvements")
public class SuggestionResource {

    private static final QueryMembers.Known KNOWN =
            new QueryMembers.Known(Set.of("placeId", "yearlyBudget"), Set.of(), Set.of("yearlyBudget"));
    private static final TextRule AMOUNT = TextRule.token(20);

    private final SuggestionService suggestions;

    SuggestionResource(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @Operation(summary = "What a place may give to it, and what draws the last cent of each match, open to all")
    @Parameter(name = "placeId", description = "The place that would contribute")
    @Parameter(name = "yearlyBudget", description = "Its yearly budget in euros, for this answer only")
    public Suggestions suggestions(UUID id, @Context UriInfo uri) {
        return suggestions.suggestions(asked(id, uri));
    }

    private static Asked asked(UUID id, UriInfo uri) {
        var faults = Faults.strict();
        Members members = QueryMembers.of(uri, faults, KNOWN);
        var place = members.id("placeId").value();
        var budget = members.parsed("yearlyBudget", AMOUNT, SuggestionResource::euros)
                .value();
        members.finish();
        faults.refuseIfAny();
        return new Asked(new ImprovementId(id), place, budget);
    }

    private static Optional<Money> euros(String text, Spot spot) {
        try {
            return Optional.of(Money.parse(text, "EUR"));
        } catch (IllegalArgumentException e) {
            spot.fault("not-an-amount", "A decimal is expected, such as 120000.00.");
            return Optional.empty();
        }
    }
}
