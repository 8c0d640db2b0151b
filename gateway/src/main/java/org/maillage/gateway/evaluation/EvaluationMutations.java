package org.maillage.gateway.evaluation;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.maillage.gateway.readmodel.usage.Evaluation;
import org.maillage.gateway.solution.CriterionScoreInput;

@GraphQLApi
public class EvaluationMutations {

    private final Funding funding;
    private final FundingEvaluations owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public EvaluationMutations(
            Funding funding,
            @RestClient FundingEvaluations owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("evaluateCommon")
    @NonNull @Description(
            "[steward of the place] By the criteria of a network, from 1 to 5, in the place of what it found before; a criterion without a value does not apply. Refused with place-closed, unknown-criterion.")
    public EvaluationView evaluateCommon(
            @Name("commonId") @Id @NonNull String commonId,
            @Name("placeId") @Id @NonNull String placeId,
            @Name("scores") @NonNull List<@NonNull CriterionScoreInput> scores,
            @Name("comment") @Nullable String comment) {
        var common = Ids.required(commonId, "/commonId");
        var place = Ids.required(placeId, "/placeId");
        var evaluation = new LinkedHashMap<String, Object>();
        evaluation.put("scores", scores);
        if (comment != null) {
            evaluation.put("comment", comment);
        }
        return seen(funding.change(() -> owner.evaluate(common, place, asked.json(evaluation))));
    }

    private EvaluationView seen(Reply reply) {
        return EvaluationView.of(writes.seen(Evaluation.class, EntityKind.EVALUATION, reply), readings.now());
    }
}
