package org.maillage.gateway.proposal;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.place.PlaceAnswers;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.readmodel.proposal.VoteChoice;

@GraphQLApi
public class ProposalMutations {

    private final Directory directory;
    private final DirectoryProposals owner;
    private final Asked asked;
    private final ProposalAnswers proposals;
    private final PlaceAnswers places;

    @Inject
    public ProposalMutations(
            Directory directory,
            @RestClient DirectoryProposals owner,
            Asked asked,
            ProposalAnswers proposals,
            PlaceAnswers places) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.proposals = proposals;
        this.places = places;
    }

    @Mutation("suggestChange")
    @NonNull @Description("[anyone signed in] What is wrong with a place, for those who keep it to accept or refuse.")
    public ProposalView suggestChange(
            @Name("placeId") @Id @NonNull String placeId, @Name("input") @NonNull SuggestionInput input) {
        var place = Ids.required(placeId, "/placeId");
        return proposals.seen(
                directory.change(() -> owner.suggest(place, asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("castVote")
    @NonNull @Description(
            "[stewards of the places that have a voice] One voice per place, its last word counts; placeId when one keeps several.")
    public ProposalView castVote(
            @Name("proposalId") @Id @NonNull String proposalId,
            @Name("placeId") @Id @Nullable String placeId,
            @Name("choice") @NonNull VoteChoice choice,
            @Name("reason") @Nullable String reason) {
        var proposal = Ids.required(proposalId, "/proposalId");
        var vote = new LinkedHashMap<String, Object>();
        var place = Ids.optional(placeId, "/placeId");
        if (place != null) {
            vote.put("placeId", place);
        }
        vote.put("choice", choice);
        if (reason != null) {
            vote.put("reason", reason);
        }
        return proposals.seen(directory.change(() -> owner.vote(proposal, asked.idempotencyKey(), asked.json(vote))));
    }

    @Mutation("acceptSuggestion")
    @NonNull @Description("[steward of the place, admin of its network] All of it, or the named fields.")
    public PlaceView acceptSuggestion(
            @Name("proposalId") @Id @NonNull String proposalId,
            @Name("fields") @Nullable List<@NonNull String> fields) {
        var proposal = Ids.required(proposalId, "/proposalId");
        var body = asked.json(fields == null ? Map.of() : Map.of("fields", fields));
        return places.seen(directory.change(() -> owner.accept(proposal, asked.idempotencyKey(), body)));
    }

    @Mutation("refuseSuggestion")
    @NonNull @Description("[steward of the place, admin of its network]")
    public ProposalView refuseSuggestion(
            @Name("proposalId") @Id @NonNull String proposalId, @Name("reason") @NonNull String reason) {
        var proposal = Ids.required(proposalId, "/proposalId");
        var body = asked.json(Map.of("reason", reason));
        return proposals.seen(directory.change(() -> owner.refuse(proposal, asked.idempotencyKey(), body)));
    }

    @Mutation("withdrawProposal")
    @NonNull @Description("[who made it]")
    public ProposalView withdrawProposal(@Name("id") @Id @NonNull String id) {
        var proposal = Ids.required(id, "/id");
        return proposals.seen(directory.change(() -> owner.withdraw(proposal, asked.idempotencyKey(), Asked.NOTHING)));
    }

    @Mutation("claimPlace")
    @NonNull @Description("[any member] Asks to become the steward of a place that has none.")
    public ProposalView claimPlace(@Name("id") @Id @NonNull String id, @Name("message") @NonNull String message) {
        var place = Ids.required(id, "/id");
        var body = asked.json(Map.of("message", message));
        return proposals.seen(directory.change(() -> owner.claim(place, asked.idempotencyKey(), body)));
    }
}
