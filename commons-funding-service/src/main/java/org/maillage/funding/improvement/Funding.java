package org.maillage.funding.improvement;

/** By how much the sums of an improvement move, in cents of its currency. */
public record Funding(long committed, long paid, long reserved, long settled, long granted, long paidOut) {

    public static final Funding NOTHING = new Funding(0, 0, 0, 0, 0, 0);

    /** A line that is promised, and what programmes reserve for it. */
    public static Funding commit(long own, long matched) {
        return new Funding(own, 0, matched, 0, 0, 0);
    }

    /** A promise that is paid, and its reservations. */
    public static Funding pay(long own, long matched) {
        return new Funding(-own, own, -matched, matched, 0, 0);
    }

    /** The places' own money. */
    public long own() {
        return Math.addExact(committed, paid);
    }

    /** Own money, matches and grants. */
    public long raised() {
        return Math.addExact(own(), Math.addExact(Math.addExact(reserved, settled), granted));
    }

    public Funding plus(Funding other) {
        return new Funding(
                Math.addExact(committed, other.committed),
                Math.addExact(paid, other.paid),
                Math.addExact(reserved, other.reserved),
                Math.addExact(settled, other.settled),
                Math.addExact(granted, other.granted),
                Math.addExact(paidOut, other.paidOut));
    }
}
