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
import org.maillage.gateway.money.MoneyInput;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;

@GraphQLApi
public class ContributionMutations {

    private final Funding funding;
    private final FundingContributions owner;
    private final Asked asked;
    private final ContributionAnswers answers;

    @Inject
    public ContributionMutations(
            Funding funding, @RestClient FundingContributions owner, Asked asked, ContributionAnswers answers) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.answers = answers;
    }

    @Mutation("contribute")
    @NonNull @Description(
            "[steward of the place] Promises a contribution, matched at once by what the network has to match it; it is paid by transfer with its reference. Refused with place-closed, improvement-not-open, goal-exceeded, match-below-minimum, amount-below-minimum, currency-mismatch.")
    public ContributionView contribute(
            @Name("input") @NonNull ContributionInput input,
            @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        return answers.moved(funding.change(() -> owner.contribute(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("cancelContribution")
    @NonNull @Description("[steward of the place] Before it is paid; releases its matches. Refused with wrong-state.")
    public ContributionView cancelContribution(
            @Name("id") @Id @NonNull String id, @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        var contribution = Ids.required(id, "/id");
        return answers.moved(funding.change(() -> owner.cancel(contribution, asked.idempotencyKey(), Asked.NOTHING)));
    }

    @Mutation("recordPayment")
    @NonNull @Description("[network treasurer] Money that came in; refused with already-paid, wrong-state.")
    public ContributionView recordPayment(
            @Name("contributionId") @Id @NonNull String contributionId,
            @Name("input") @NonNull PaymentInput input,
            @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        var contribution = Ids.required(contributionId, "/contributionId");
        return answers.moved(
                funding.change(() -> owner.pay(contribution, asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("refundContribution")
    @NonNull @Description(
            "[network treasurer] Gives some or all of it back; programmes take back in proportion. Refused with refund-exceeds-remaining, wrong-state.")
    public ContributionView refundContribution(
            @Name("id") @Id @NonNull String id,
            @Name("amount") @NonNull MoneyInput amount,
            @Name("reason") @NonNull String reason,
            @Name("idempotencyKey") @Id @NonNull String idempotencyKey) {
        var contribution = Ids.required(id, "/id");
        var body = asked.json(Map.of("amount", amount, "reason", reason));
        return answers.moved(funding.change(() -> owner.refund(contribution, asked.idempotencyKey(), body)));
    }
}
