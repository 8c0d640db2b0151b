package org.maillage.funding.contribution;

import java.util.Set;
import org.maillage.kernel.Refusal;

/** Where a contribution is. It is never born paid. */
public enum ContributionStatus {
    COMMITTED,
    PAID,
    PARTIALLY_REFUNDED,
    REFUNDED,
    CANCELLED,
    EXPIRED,
    DISPUTED;

    /** Those of which money is held and may be given back. */
    public static final Set<ContributionStatus> HELD = Set.of(PAID, PARTIALLY_REFUNDED);

    /** Those whose own money counts as raised. */
    public static final Set<ContributionStatus> COUNTED = Set.of(COMMITTED, PAID, PARTIALLY_REFUNDED, DISPUTED);

    /** That one, or the refusal {@code wrong-state}. */
    ContributionStatus to(ContributionStatus next) {
        if (!next().contains(next)) {
            throw Refusal.wrongState(name());
        }
        return next;
    }

    private Set<ContributionStatus> next() {
        return switch (this) {
            case COMMITTED -> Set.of(PAID, CANCELLED, EXPIRED);
            case PAID, PARTIALLY_REFUNDED -> Set.of(PARTIALLY_REFUNDED, REFUNDED, DISPUTED);
            case DISPUTED -> Set.of(PAID, PARTIALLY_REFUNDED, REFUNDED);
            case REFUNDED, CANCELLED, EXPIRED -> Set.of();
        };
    }

    /** What is published of a contribution that came here. */
    String fact() {
        return switch (this) {
            case COMMITTED -> "ContributionCommitted";
            case PAID -> "ContributionPaid";
            case PARTIALLY_REFUNDED, REFUNDED -> "ContributionRefunded";
            case CANCELLED -> "ContributionCancelled";
            case EXPIRED -> "ContributionExpired";
            case DISPUTED -> "ContributionDisputed";
        };
    }
}
