package org.maillage.gateway.evaluation;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.CriterionView;
import org.maillage.kernel.evaluation.CriterionMean;

@Type("CriterionMean")
public record CriterionMeanView(@NonNull CriterionView criterion, double mean) {

    static CriterionMeanView of(CriterionMean mean) {
        var criterion = new CriterionView(mean.code(), mean.label(), mean.weight(), mean.version());
        return new CriterionMeanView(criterion, mean.mean().doubleValue());
    }
}
