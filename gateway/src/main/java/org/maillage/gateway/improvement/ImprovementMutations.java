package org.maillage.gateway.improvement;

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
public class ImprovementMutations {

    private final Funding funding;
    private final FundingImprovements owner;
    private final Asked asked;
    private final ImprovementAnswers answers;

    @Inject
    public ImprovementMutations(
            Funding funding, @RestClient FundingImprovements owner, Asked asked, ImprovementAnswers answers) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.answers = answers;
    }

    @Mutation("proposeImprovement")
    @NonNull @Description("[any steward of a place, network admin] As a draft, open to no contribution yet.")
    public ImprovementView proposeImprovement(
            @Name("commonId") @Id @NonNull String commonId, @Name("input") @NonNull ImprovementInput input) {
        var common = Ids.required(commonId, "/commonId");
        return answers.seen(
                funding.change(() -> owner.propose(common, asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateImprovement")
    @NonNull @Description(
            "[steward of a place that keeps the common, network admin] A member left out stays as it was, null empties it; refused with goal-below-paid-out, currency-fixed, stale-version.")
    public ImprovementView updateImprovement(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull ImprovementInput input) {
        var improvement = Ids.required(id, "/id");
        return answers.seen(
                funding.change(() -> owner.update(improvement, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("openImprovement")
    @NonNull @Description(
            "[steward of a place that keeps the common, network admin] To contributions; refused with no-cost-line, wrong-state, decision-required.")
    public ImprovementView openImprovement(@Name("id") @Id @NonNull String id) {
        var improvement = Ids.required(id, "/id");
        return answers.seen(funding.change(() -> owner.open(improvement, asked.idempotencyKey(), Asked.NOTHING)));
    }

    @Mutation("deliverImprovement")
    @NonNull @Description(
            "[steward of a place that keeps the common, network admin] It is done, with a report; refused with wrong-state.")
    public ImprovementView deliverImprovement(
            @Name("id") @Id @NonNull String id, @Name("report") @NonNull String report) {
        var improvement = Ids.required(id, "/id");
        var body = asked.json(Map.of("report", report));
        return answers.seen(funding.change(() -> owner.deliver(improvement, asked.idempotencyKey(), body)));
    }

    @Mutation("verifyImprovement")
    @NonNull @Description("[network admin] What was delivered is as promised; refused with wrong-state, decision-required.")
    public ImprovementView verifyImprovement(@Name("id") @Id @NonNull String id) {
        var improvement = Ids.required(id, "/id");
        return answers.seen(funding.change(() -> owner.verify(improvement, asked.idempotencyKey(), Asked.NOTHING)));
    }

    @Mutation("cancelImprovement")
    @NonNull @Description(
            "[steward of a place that keeps the common, network admin] Releases or refunds every contribution, match and grant; refused with wrong-state once delivered.")
    public ImprovementView cancelImprovement(
            @Name("id") @Id @NonNull String id, @Name("reason") @NonNull String reason) {
        var improvement = Ids.required(id, "/id");
        var body = asked.json(Map.of("reason", reason));
        return answers.seen(funding.change(() -> owner.cancel(improvement, asked.idempotencyKey(), body)));
    }
}
