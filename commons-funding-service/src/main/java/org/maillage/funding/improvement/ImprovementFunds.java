package org.maillage.funding.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The sums of an improvement, in cents of its currency. The table refuses what is below zero. */
@Embeddable
class ImprovementFunds {

    @Column(nullable = false)
    private long committed;

    @Column(nullable = false)
    private long paid;

    @Column(nullable = false)
    private long reserved;

    @Column(nullable = false)
    private long settled;

    @Column(nullable = false)
    private long granted;

    @Column(name = "paid_out", nullable = false)
    private long paidOut;

    @Column(nullable = false)
    private int contributors;

    /** Whether there ever was any: since then the currency is fixed. */
    @Column(name = "money_seen", nullable = false)
    private boolean moneySeen;

    void supportedBy(int places) {
        contributors = places;
    }

    void move(Funding delta) {
        moneySeen = true;
        committed = Math.addExact(committed, delta.committed());
        paid = Math.addExact(paid, delta.paid());
        reserved = Math.addExact(reserved, delta.reserved());
        settled = Math.addExact(settled, delta.settled());
        granted = Math.addExact(granted, delta.granted());
        paidOut = Math.addExact(paidOut, delta.paidOut());
    }

    int contributors() {
        return contributors;
    }

    boolean isMoneySeen() {
        return moneySeen;
    }

    Funding sums() {
        return new Funding(committed, paid, reserved, settled, granted, paidOut);
    }
}
