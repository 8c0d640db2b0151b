package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what a place has on an improvement; references, dates and payers are no part of it. */
@ApplicationScoped
class InvestmentPublisher {

    private static final String KIND = "investment";

    private final ChangeLog changeLog;

    InvestmentPublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    void changed(Investment investment) {
        changeLog.append(Change.updated(
                KIND,
                investment.uuid(),
                investment.version(),
                "InvestmentChanged",
                Change.Audience.PUBLIC,
                InvestmentState.of(investment)));
    }

    /** Its place is another now, and so is the investment that counts. */
    void absorbed(Investment past, Investment survivor) {
        changeLog.append(new Change(
                KIND,
                past.uuid().toString(),
                past.version() + 1,
                "InvestmentChanged",
                Change.State.DELETED,
                Change.Audience.PUBLIC,
                null,
                "merged",
                survivor.uuid()));
    }
}
