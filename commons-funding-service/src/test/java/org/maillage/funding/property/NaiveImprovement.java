package org.maillage.funding.property;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** An improvement of the model. */
final class NaiveImprovement {

    final String name;
    final String overfunding;
    long goal;
    long committed;
    long paid;
    long reserved;
    long settled;
    long paidOut;
    String status = "OPEN";
    /** Its place among the ids, for ties. */
    int rank;

    final Map<String, Long> granted = new TreeMap<>();
    /** Of each source: paid out, and owed for having been paid out before it went back. */
    final Map<String, Long> spent = new HashMap<>();

    final Map<String, Long> owed = new HashMap<>();

    NaiveImprovement(String name, String overfunding, long goal) {
        this.name = name;
        this.overfunding = overfunding;
        this.goal = goal;
    }

    long granted() {
        return granted.values().stream().mapToLong(Long::longValue).sum();
    }

    long raised() {
        return committed + paid + reserved + settled + granted();
    }

    boolean takesMoney() {
        return status.equals("OPEN") || status.equals("GOAL_REACHED") || status.equals("IN_PROGRESS");
    }

    /** What it has of a source that gave so much. */
    long holds(String source, long gave) {
        return gave - spent.getOrDefault(source, 0L) + owed.getOrDefault(source, 0L);
    }

    /** Something of a source that gave so much goes back; answers what of it was paid out, so that it is owed. */
    long takeBack(String source, long gave, long amount) {
        long missing = Math.max(0, amount - holds(source, gave));
        owed.merge(source, missing, Long::sum);
        return missing;
    }

    /** So much of a source came back; answers what of it was owed, and is not any more. */
    long net(String source, long amount) {
        long netted = Math.min(amount, owed.getOrDefault(source, 0L));
        owed.merge(source, -netted, Long::sum);
        return netted;
    }

    /** After any move of money or of the goal. */
    void follow() {
        if (status.equals("OPEN") || status.equals("GOAL_REACHED")) {
            status = raised() >= goal ? "GOAL_REACHED" : "OPEN";
        }
    }
}
