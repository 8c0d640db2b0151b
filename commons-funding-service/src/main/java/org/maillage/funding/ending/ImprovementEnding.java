package org.maillage.funding.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.maillage.funding.contribution.LinesOfImprovement;
import org.maillage.funding.directgrant.GrantsOfImprovement;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementStatus;
import org.maillage.funding.improvement.Improvements;

/** Gives back what is on an improvement that is cancelled or expired; each step is a transaction, and may be the last. */
@ApplicationScoped
@Transactional
public class ImprovementEnding {

    private static final int MOST_LINES = 500;
    private static final int MOST_IMPROVEMENTS = 100;

    private final Improvements improvements;
    private final LinesOfImprovement lines;
    private final GrantsOfImprovement grants;
    private final Clock clock;

    ImprovementEnding(Improvements improvements, LinesOfImprovement lines, GrantsOfImprovement grants, Clock clock) {
        this.improvements = improvements;
        this.lines = lines;
        this.grants = grants;
        this.clock = clock;
    }

    /** Open ones whose deadline day is over. */
    public List<ImprovementId> overdue() {
        return improvements.overdue(clock.instant(), MOST_IMPROVEMENTS);
    }

    /** Ended ones of which something is still to be given back. */
    public List<ImprovementId> unfinished() {
        return improvements.unwinding(MOST_IMPROVEMENTS);
    }

    /** The next lines, then the grants; false once nothing is left. */
    public boolean step(ImprovementId id) {
        var improvement = improvements.byId(id).filter(Improvement::isUnwinding);
        if (improvement.isEmpty()) {
            return false;
        }
        if (endLines(improvement.get()) > 0) {
            return true;
        }
        improvements.locked(id).ifPresent(this::finish);
        return false;
    }

    private int endLines(Improvement improvement) {
        return improvement.status() == ImprovementStatus.CANCELLED
                ? lines.unwind(improvement.id(), improvement.cancelReason().orElse("cancelled"), MOST_LINES)
                : lines.expirePromises(improvement.id(), MOST_LINES);
    }

    private void finish(Improvement improvement) {
        if (improvement.status() == ImprovementStatus.CANCELLED) {
            grants.giveBack(improvement);
        }
        improvement.unwound();
    }
}
