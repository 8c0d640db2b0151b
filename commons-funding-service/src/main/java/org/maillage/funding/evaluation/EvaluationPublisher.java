package org.maillage.funding.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what a place has found, with its whole public state, and keeps each version. */
@ApplicationScoped
class EvaluationPublisher {

    private static final String KIND = "evaluation";

    private final ChangeLog changeLog;
    private final Evaluations evaluations;

    EvaluationPublisher(ChangeLog changeLog, Evaluations evaluations) {
        this.changeLog = changeLog;
        this.evaluations = evaluations;
    }

    EvaluationState evaluated(Evaluation evaluation) {
        var state = EvaluationState.of(evaluation);
        evaluations.keep(state);
        changeLog.append(Change.updated(
                KIND, evaluation.uuid(), evaluation.version(), "CommonEvaluated", Change.Audience.PUBLIC, state));
        return state;
    }

    /** The place that absorbed its own has another. */
    void superseded(Evaluation evaluation) {
        changeLog.append(Change.deleted(
                KIND,
                evaluation.uuid(),
                evaluation.version() + 1,
                "EvaluationSuperseded",
                Change.Audience.PUBLIC,
                "merged"));
    }
}
