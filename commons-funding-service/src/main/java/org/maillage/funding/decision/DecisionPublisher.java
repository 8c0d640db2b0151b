package org.maillage.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a decision, with its whole public state. */
@ApplicationScoped
class DecisionPublisher {

    private static final String KIND = "decision";

    enum Fact {
        OPENED("DecisionOpened"),
        VOTE_CAST("DecisionVoteCast"),
        ELECTORATE_CHANGED("DecisionElectorateChanged"),
        CLOSED("DecisionClosed");

        private final String type;

        Fact(String type) {
            this.type = type;
        }
    }

    private final ChangeLog changeLog;

    DecisionPublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    DecisionState publish(Decision decision, Fact fact) {
        var state = DecisionState.of(decision);
        changeLog.append(
                Change.updated(KIND, decision.uuid(), decision.version(), fact.type, Change.Audience.PUBLIC, state));
        return state;
    }
}
