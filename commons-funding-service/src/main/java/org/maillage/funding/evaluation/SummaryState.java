package org.maillage.funding.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.evaluation.CriterionMean;
import org.maillage.kernel.evaluation.EvaluationSummary;

/**
 * What the evaluations of a common come to.
 *
 * @param byUsers the same over the places that use it
 */
public record SummaryState(
        int count, List<CriterionMean> criteria, Optional<BigDecimal> overall, EvaluationSummary byUsers) {

    static SummaryState of(EvaluationSummary all, EvaluationSummary byUsers) {
        return new SummaryState(all.count(), all.criteria(), all.overall(), byUsers);
    }
}
