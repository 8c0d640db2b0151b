package org.maillage.funding.matching;

/** What the earlier programmes gave to the line. */
final class Chain {

    private long given;
    private long publicGiven;
    private long deMinimisGiven;
    private boolean taken;

    static Chain after(long given, long publicGiven) {
        var chain = new Chain();
        chain.given = given;
        chain.publicGiven = publicGiven;
        return chain;
    }

    long given() {
        return given;
    }

    long publicGiven() {
        return publicGiven;
    }

    long deMinimisGiven() {
        return deMinimisGiven;
    }

    /** Whether an exclusive programme gave. */
    boolean isTaken() {
        return taken;
    }

    void add(Candidate candidate, long amount) {
        given = Math.addExact(given, amount);
        publicGiven += candidate.publicFunder() ? amount : 0;
        deMinimisGiven += candidate.rule().deMinimis() ? amount : 0;
        taken |= amount > 0 && candidate.rule().stacking() == Stacking.EXCLUSIVE;
    }
}
