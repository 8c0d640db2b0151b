package org.maillage.funding.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a programme has, in cents: free, reserved, settled, or returned to the funder; together they are the budget. */
@Embeddable
class ProgrammeFunds {

    @Column(nullable = false)
    private long budget;

    @Column(nullable = false)
    private long reserved;

    @Column(nullable = false)
    private long settled;

    @Column(nullable = false)
    private long returned;

    void rebudget(long wanted) {
        budget = wanted;
    }

    void reserve(long amount) {
        reserved = Math.addExact(reserved, amount);
    }

    void settle(long amount) {
        reserved = Math.subtractExact(reserved, amount);
        settled = Math.addExact(settled, amount);
    }

    void release(long amount) {
        reserved = Math.subtractExact(reserved, amount);
    }

    void clawBack(long amount) {
        settled = Math.subtractExact(settled, amount);
    }

    void giveBack(long amount) {
        returned = Math.addExact(returned, amount);
    }

    /** What was not with the funder after all. */
    void takeAgain(long amount) {
        returned = Math.subtractExact(returned, amount);
    }

    long budget() {
        return budget;
    }

    long reserved() {
        return reserved;
    }

    long settled() {
        return settled;
    }

    long returned() {
        return returned;
    }

    /** All that is not free: also what went back to the funder, and what a keeper still owes. */
    long inUse() {
        return Math.addExact(Math.addExact(reserved, settled), returned);
    }

    long available() {
        return budget - inUse();
    }
}
