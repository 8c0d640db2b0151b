package org.maillage.funding.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;

/** Where a contribution is: promised, paid, disputed, given back, or ended before it was paid. */
@Embeddable
class ContributionCourse {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContributionStatus status = ContributionStatus.COMMITTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_dispute")
    private @Nullable ContributionStatus beforeDispute;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    void pay(Instant at) {
        requireUnpaid();
        become(ContributionStatus.PAID);
        paidAt = at;
    }

    void requireUnpaid() {
        if (isPaid()) {
            throw new Refusal("already-paid", "This contribution is paid already.").with("state", status.name());
        }
        if (status != ContributionStatus.COMMITTED) {
            throw Refusal.wrongState(status.name());
        }
    }

    void end(ContributionStatus cancelledOrExpired) {
        become(cancelledOrExpired);
    }

    void requireHeld() {
        if (!ContributionStatus.HELD.contains(status)) {
            throw Refusal.wrongState(status.name());
        }
    }

    void giveBack(boolean all) {
        become(all ? ContributionStatus.REFUNDED : ContributionStatus.PARTIALLY_REFUNDED);
    }

    void dispute() {
        var before = status;
        become(ContributionStatus.DISPUTED);
        beforeDispute = before;
    }

    void resolve() {
        become(takeBeforeDispute());
    }

    void lose() {
        takeBeforeDispute();
    }

    private ContributionStatus takeBeforeDispute() {
        var before = beforeDispute;
        if (before == null) {
            throw Refusal.wrongState(status.name());
        }
        beforeDispute = null;
        return before;
    }

    private void become(ContributionStatus next) {
        status = status.to(next);
    }

    ContributionStatus status() {
        return status;
    }

    Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    boolean isPaid() {
        return paidAt != null;
    }
}
