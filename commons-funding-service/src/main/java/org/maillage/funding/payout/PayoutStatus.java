package org.maillage.funding.payout;

import java.util.Set;
import org.maillage.kernel.Refusal;

/** Where a payout is. A transfer that the bank carried out may still come back. */
public enum PayoutStatus {
    REQUESTED,
    EXPORTED,
    CONFIRMED,
    REJECTED;

    /** That one, or the refusal {@code wrong-state}. */
    PayoutStatus to(PayoutStatus next) {
        if (!next().contains(next)) {
            throw Refusal.wrongState(name());
        }
        return next;
    }

    private Set<PayoutStatus> next() {
        return switch (this) {
            case REQUESTED -> Set.of(EXPORTED);
            case EXPORTED -> Set.of(CONFIRMED, REJECTED);
            case CONFIRMED -> Set.of(REJECTED);
            case REJECTED -> Set.of();
        };
    }

    String fact() {
        return switch (this) {
            case REQUESTED -> "PayoutRequested";
            case EXPORTED -> "PayoutExported";
            case CONFIRMED -> "PayoutConfirmed";
            case REJECTED -> "PayoutRejected";
        };
    }
}
