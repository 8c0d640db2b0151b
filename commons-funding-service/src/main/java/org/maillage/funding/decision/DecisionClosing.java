package org.maillage.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.maillage.funding.access.Rights;

/** Closes decisions, each with what follows from it in one transaction. */
@ApplicationScoped
@Transactional
public class DecisionClosing {

    private static final int MOST = 100;

    private final Decisions decisions;
    private final DecisionSubjects subjects;
    private final DecisionPublisher publisher;
    private final Rights rights;
    private final Clock clock;

    DecisionClosing(
            Decisions decisions, DecisionSubjects subjects, DecisionPublisher publisher, Rights rights, Clock clock) {
        this.decisions = decisions;
        this.subjects = subjects;
        this.publisher = publisher;
        this.rights = rights;
        this.clock = clock;
    }

    /** Those whose time has come, the earliest first, some at a time. */
    public List<DecisionId> over() {
        return decisions.over(clock.instant(), MOST);
    }

    /** Unless another replica has. */
    public void close(DecisionId id) {
        decisions.forChange(id).ifPresent(this::closeIfDue);
    }

    /** What it is now, closed or not. */
    DecisionState closeIfDue(Decision decision) {
        var by = rights.by();
        if (!decision.closeIfDue(by)) {
            return DecisionState.of(decision);
        }
        subjects.follow(decision, by);
        return publisher.publish(decision, DecisionPublisher.Fact.CLOSED);
    }
}
