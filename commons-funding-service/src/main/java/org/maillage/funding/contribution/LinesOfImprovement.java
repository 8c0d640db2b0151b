package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.maillage.funding.improvement.ImprovementId;

/** Ends the contributions of an improvement that ends, some at a time; each call is one transaction. */
@ApplicationScoped
@Transactional
public class LinesOfImprovement {

    private static final Set<ContributionStatus> LIVE =
            Set.of(ContributionStatus.COMMITTED, ContributionStatus.PAID, ContributionStatus.PARTIALLY_REFUNDED);

    private final Contributions contributions;
    private final ContributionService service;

    LinesOfImprovement(Contributions contributions, ContributionService service) {
        this.contributions = contributions;
        this.service = service;
    }

    /** It is cancelled: promises are cancelled, paid ones refunded; disputed ones are once that is over. How many were ended. */
    public int unwind(ImprovementId improvement, String reason, int most) {
        var some = contributions.on(improvement, LIVE, most);
        service.endAll(some, ContributionStatus.CANCELLED, reason);
        return some.size();
    }

    /** Its deadline is over: promises expire, what is paid stays. How many were ended. */
    public int expirePromises(ImprovementId improvement, int most) {
        var some = contributions.on(improvement, Set.of(ContributionStatus.COMMITTED), most);
        service.endAll(some, ContributionStatus.EXPIRED, "deadline");
        return some.size();
    }
}
