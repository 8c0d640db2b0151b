package org.maillage.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.decision.Decision;
import org.maillage.gateway.readmodel.proposal.VoteChoice;

@GraphQLApi
public class DecisionMutations {

    private final Funding funding;
    private final FundingDecisions owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public DecisionMutations(
            Funding funding,
            @RestClient FundingDecisions owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("openDecision")
    @NonNull @Description("[network admin] Asks the network's open places; its rule is fixed from then on.")
    public DecisionView openDecision(@Name("input") @NonNull DecisionInput input) {
        return seen(funding.change(() -> owner.open(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("voteOnDecision")
    @NonNull @Description(
            "[steward of the place] One voice per place, its last word before the end counts; refused with not-in-electorate, decision-closed, block-needs-reason.")
    public DecisionView voteOnDecision(
            @Name("decisionId") @Id @NonNull String decisionId,
            @Name("placeId") @Id @NonNull String placeId,
            @Name("choice") @NonNull VoteChoice choice,
            @Name("reason") @Nullable String reason) {
        var decision = Ids.required(decisionId, "/decisionId");
        var place = Ids.required(placeId, "/placeId");
        var vote = new LinkedHashMap<String, Object>();
        vote.put("choice", choice);
        if (reason != null) {
            vote.put("reason", reason);
        }
        return seen(funding.change(() -> owner.vote(decision, place, asked.json(vote))));
    }

    private DecisionView seen(Reply reply) {
        return DecisionView.of(writes.seen(Decision.class, EntityKind.DECISION, reply), readings.now());
    }
}
