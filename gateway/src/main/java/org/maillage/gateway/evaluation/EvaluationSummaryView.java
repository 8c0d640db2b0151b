package org.maillage.gateway.evaluation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.CriterionView;
import org.maillage.gateway.readmodel.funding.EvaluationSummary;

@Type("EvaluationSummary")
@Description(
        "What open places found of a common: how many, the mean of each criterion that was scored, and of all by their weights.")
public record EvaluationSummaryView(
        int count,
        @NonNull List<@NonNull CriterionMeanView> criteria,
        @Nullable Double overall) {

    public static EvaluationSummaryView of(EvaluationSummary summary) {
        return new EvaluationSummaryView(
                summary.count(),
                summary.criteria().stream()
                        .map(mean -> new CriterionMeanView(CriterionView.of(mean.criterion()), mean.mean()))
                        .toList(),
                summary.overall().isPresent() ? summary.overall().getAsDouble() : null);
    }
}
