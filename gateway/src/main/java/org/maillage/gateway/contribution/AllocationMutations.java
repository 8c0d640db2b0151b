package org.maillage.gateway.contribution;

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
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;

@GraphQLApi
public class AllocationMutations {

    private final Funding funding;
    private final FundingContributions owner;
    private final Asked asked;
    private final ContributionAnswers answers;

    @Inject
    public AllocationMutations(
            Funding funding, @RestClient FundingContributions owner, Asked asked, ContributionAnswers answers) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.answers = answers;
    }

    @Mutation("allocatePayment")
    @NonNull @Description(
            "[network treasurer] Gives money that came in without a reference to a contribution; refused with already-allocated, wrong-state.")
    public ContributionView allocatePayment(
            @Name("paymentId") @Id @NonNull String paymentId,
            @Name("contributionId") @Id @NonNull String contributionId,
            @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        var payment = Ids.required(paymentId, "/paymentId");
        var contribution = Ids.required(contributionId, "/contributionId");
        var body = asked.json(Map.of("contributionId", contribution));
        return answers.moved(funding.change(() -> owner.allocate(payment, asked.idempotencyKey(), body)));
    }

    @Mutation("acceptPartialPayment")
    @NonNull @Description(
            "[network treasurer] Takes what came in as the whole: the rest is cancelled, matches fall with it. Refused with already-paid, wrong-state.")
    public ContributionView acceptPartialPayment(
            @Name("contributionId") @Id @NonNull String contributionId,
            @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        var contribution = Ids.required(contributionId, "/contributionId");
        return answers.moved(
                funding.change(() -> owner.acceptPartial(contribution, asked.idempotencyKey(), Asked.NOTHING)));
    }
}
