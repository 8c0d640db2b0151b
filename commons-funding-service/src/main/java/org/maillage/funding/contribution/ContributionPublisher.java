package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a contribution, to the network's own people. */
@ApplicationScoped
class ContributionPublisher {

    private static final String KIND = "contribution";

    private final ChangeLog changeLog;
    private final Survivors survivors;

    ContributionPublisher(ChangeLog changeLog, Survivors survivors) {
        this.changeLog = changeLog;
        this.survivors = survivors;
    }

    /** As its present state says. */
    ContributionState became(Contribution contribution, UUID countsFor) {
        return publish(contribution, contribution.status().fact(), countsFor);
    }

    /** Something about it is new, in the same state. */
    ContributionState publish(Contribution contribution, String fact, UUID countsFor) {
        var state = ContributionState.of(contribution, countsFor);
        changeLog.append(Change.updated(
                KIND, contribution.uuid(), contribution.version(), fact, Change.Audience.NETWORK, state));
        return state;
    }

    ContributionState state(Contribution contribution) {
        return ContributionState.of(contribution, survivors.of(contribution.placeId()));
    }
}
