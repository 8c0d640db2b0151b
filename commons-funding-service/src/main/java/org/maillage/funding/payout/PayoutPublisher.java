package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a payout, to the network's own people. */
@ApplicationScoped
class PayoutPublisher {

    private static final String KIND = "payout";

    private final ChangeLog changeLog;

    PayoutPublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    PayoutState became(Payout payout) {
        var state = PayoutState.of(payout);
        changeLog.append(Change.updated(
                KIND, payout.uuid(), payout.version(), payout.status().fact(), Change.Audience.NETWORK, state));
        return state;
    }
}
