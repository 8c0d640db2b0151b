package org.maillage.gateway.payout;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.improvement.ImprovementAnswers;
import org.maillage.gateway.money.MoneyInput;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.reading.Readings;

@GraphQLApi
public class PayoutMutations {

    private final Funding funding;
    private final FundingPayouts owner;
    private final Asked asked;
    private final Replies replies;
    private final ImprovementAnswers improvements;
    private final Readings readings;

    @Inject
    public PayoutMutations(
            Funding funding,
            @RestClient FundingPayouts owner,
            Asked asked,
            Replies replies,
            ImprovementAnswers improvements,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.replies = replies;
        this.improvements = improvements;
        this.readings = readings;
    }

    @Mutation("payOut")
    @NonNull @Description(
            "[network treasurer] Pays an improvement out to the one who keeps its common, drawn on its sources in proportion; refused with insufficient-funds, payee-missing, steward-closed, public-ceiling-exceeded, second-person-required.")
    public PayoutView payOut(
            @Name("improvementId") @Id @NonNull String improvementId,
            @Name("amount") @NonNull MoneyInput amount,
            @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        var improvement = Ids.required(improvementId, "/improvementId");
        var body = asked.json(Map.of("amount", amount));
        var reply = funding.change(() -> owner.ask(improvement, asked.idempotencyKey(), body));
        improvements.moved(improvement);
        return PayoutView.of(replies.read(Payout.class, reply.state()), readings.now());
    }
}
