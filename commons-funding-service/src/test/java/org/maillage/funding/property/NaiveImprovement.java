package org.maillage.funding.property;

/** An improvement of the model. */
final class NaiveImprovement {

    final String name;
    final String overfunding;
    long goal;
    long committed;
    long paid;
    long reserved;
    long settled;
    long granted;
    long paidOut;
    String status = "OPEN";

    NaiveImprovement(String name, String overfunding, long goal) {
        this.name = name;
        this.overfunding = overfunding;
        this.goal = goal;
    }

    long raised() {
        return committed + paid + reserved + settled + granted;
    }

    boolean takesMoney() {
        return status.equals("OPEN") || status.equals("GOAL_REACHED") || status.equals("IN_PROGRESS");
    }

    /** After any move of money or of the goal. */
    void follow() {
        if (status.equals("OPEN") || status.equals("GOAL_REACHED")) {
            status = raised() >= goal ? "GOAL_REACHED" : "OPEN";
        }
    }
}
