package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Promises that were not paid in time. */
@ApplicationScoped
@Transactional
public class DueContributions {

    private static final int AT_ONCE = 100;

    private final Contributions contributions;
    private final ContributionService service;
    private final Clock clock;

    DueContributions(Contributions contributions, ContributionService service, Clock clock) {
        this.contributions = contributions;
        this.service = service;
        this.clock = clock;
    }

    public List<ContributionId> due() {
        return contributions.due(clock.instant(), AT_ONCE);
    }

    /** False when it was paid or ended meanwhile. */
    public boolean expire(ContributionId id) {
        boolean late = contributions
                .locked(id)
                .filter(each -> each.status() == ContributionStatus.COMMITTED)
                .filter(each -> !clock.instant().isBefore(each.terms().dueAt()))
                .isPresent();
        if (late) {
            service.expire(id);
        }
        return late;
    }
}
