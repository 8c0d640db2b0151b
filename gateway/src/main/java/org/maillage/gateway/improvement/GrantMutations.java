package org.maillage.gateway.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.improvement.Improvement;

@GraphQLApi
public class GrantMutations {

    private final Funding funding;
    private final FundingImprovements owner;
    private final Asked asked;
    private final Replies replies;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public GrantMutations(
            Funding funding,
            @RestClient FundingImprovements owner,
            Asked asked,
            Replies replies,
            ReadYourWrites writes,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.replies = replies;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("grantToImprovements")
    @NonNull @Description(
            "[agent of the funder] Funds improvements directly, without a place or a match; refused with improvement-not-open, goal-exceeded.")
    public List<@NonNull ImprovementView> grantToImprovements(
            @Name("input") @NonNull DirectGrantInput input,
            @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        var grant = funding.change(() -> owner.grant(asked.idempotencyKey(), asked.json(asked.input())))
                .state();
        return replied(grant.path("improvements")).stream()
                .map(told -> writes.seen(Improvement.class, EntityKind.IMPROVEMENT, told))
                .map(improvement -> ImprovementView.of(improvement, readings.now()))
                .toList();
    }

    private List<Improvement> replied(JsonNode granted) {
        return StreamSupport.stream(granted.spliterator(), false)
                .map(state -> replies.read(Improvement.class, EntityKind.IMPROVEMENT, state))
                .toList();
    }
}
