package org.maillage.funding.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.directory.PlaceMerged;

/** The evaluation of the place that stays wins; where it has none, that of the absorbed one counts for it. */
@ApplicationScoped
class EvaluationsOfMergedPlaces {

    private final Evaluations evaluations;
    private final EvaluationPublisher publisher;
    private final Rights rights;

    EvaluationsOfMergedPlaces(Evaluations evaluations, EvaluationPublisher publisher, Rights rights) {
        this.evaluations = evaluations;
        this.publisher = publisher;
        this.rights = rights;
    }

    void unite(@Observes PlaceMerged merged) {
        for (var evaluation : evaluations.forChange(merged.from())) {
            var pair = new Pair(evaluation.common(), merged.into());
            if (evaluations.of(pair).isPresent()) {
                publisher.superseded(evaluation);
                evaluations.remove(evaluation);
            } else {
                evaluation.moveTo(merged.into(), rights.by());
                publisher.evaluated(evaluation);
            }
        }
    }
}
