package org.maillage.gateway.evaluation;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.kernel.evaluation.EvaluationSummary;

@Type("EvaluationSummary")
@Description(
        "What places found of a common: how many, the mean of each criterion that was scored, and of all by their weights; to two decimals, half up.")
public record EvaluationSummaryView(
        int count,
        @NonNull List<@NonNull CriterionMeanView> criteria,
        @Nullable Double overall) {

    public static EvaluationSummaryView of(EvaluationSummary summary) {
        return new EvaluationSummaryView(
                summary.count(),
                summary.criteria().stream().map(CriterionMeanView::of).toList(),
                summary.overall().map(BigDecimal::doubleValue).orElse(null));
    }
}
