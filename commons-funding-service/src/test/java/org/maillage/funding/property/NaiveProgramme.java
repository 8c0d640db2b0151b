package org.maillage.funding.property;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A programme of the model. Absent caps are very large. */
final class NaiveProgramme {

    static final long NONE = Long.MAX_VALUE / 1_000_000_000;

    final String name;
    Terms terms = new Terms(1, 1, NONE, NONE, NONE);
    String funder = "";
    String mode = "FIRST_COME";
    String stacking = "INDEPENDENT";
    String status = "OPEN";
    String region = "";
    long budget;
    long reserved;
    long settled;
    long returned;
    long owed;
    final Map<String, Long> usedByPlace = new HashMap<>();
    final Map<String, Long> reservedOn = new HashMap<>();
    final Map<String, Long> settledOn = new HashMap<>();

    /** What a version of the rule says. */
    record Terms(int numerator, int denominator, long capPerContribution, long capPerPlace, long capPerImprovement) {

        long rate(long base) {
            return base * numerator / denominator;
        }

        String exactness(long base) {
            return base * numerator % denominator == 0 ? "NONE" : "RATE_ROUNDING";
        }
    }

    /** What it gives, and what limits that. */
    record Gift(long amount, String limit) {

        static Gift nothing(String because) {
            return new Gift(0, because);
        }

        @Override
        public String toString() {
            return amount + " " + limit;
        }
    }

    NaiveProgramme(String name) {
        this.name = name;
    }

    boolean isAsked() {
        return !returnsToFunder();
    }

    boolean returnsToFunder() {
        return status.equals("SETTLED") || status.equals("CLOSED");
    }

    boolean isRevisable() {
        return status.equals("OPEN") || status.equals("SUSPENDED");
    }

    boolean revise(Terms wanted) {
        if (!isRevisable()) {
            return false;
        }
        terms = wanted;
        return true;
    }

    boolean rebudget(long wanted) {
        if (!isRevisable() || wanted < reserved + settled + returned) {
            return false;
        }
        budget = wanted;
        return true;
    }

    boolean become(String next, String from) {
        if (!status.equals(from)) {
            return false;
        }
        status = next;
        return true;
    }

    /** What it gives to an amount, the programmes before it having given that much. */
    Gift gives(NaiveLine line, long before, boolean exclusiveGave) {
        boolean chosen = region.isEmpty() || region.equals(line.place.region);
        boolean first = mode.equals("FIRST_COME");
        boolean alone = first && (exclusiveGave || stacking.equals("EXCLUSIVE"));
        if (!chosen || alone && before > 0) {
            return Gift.nothing("NOT_ELIGIBLE");
        }
        if (!status.equals("OPEN")) {
            return Gift.nothing("WINDOW");
        }
        return first ? least(limits(line, before)) : Gift.nothing("AT_CLOSE");
    }

    private Map<String, Long> limits(NaiveLine line, long before) {
        long base = stacking.equals("CASCADE") ? line.amount + before : line.amount;
        var limits = new LinkedHashMap<String, Long>();
        limits.put(terms.exactness(base), terms.rate(base));
        limits.put("CAP_PER_CONTRIBUTION", terms.capPerContribution);
        limits.put("CAP_PER_PLACE", terms.capPerPlace - usedByPlace.getOrDefault(line.place.name, 0L));
        limits.put("CAP_PER_IMPROVEMENT", terms.capPerImprovement - usedOn(line.improvement.name));
        limits.put("BUDGET", available());
        if (!line.improvement.overfunding.equals("ALLOW")) {
            limits.put("ROOM", line.improvement.goal - line.improvement.raised() - line.amount - before);
        }
        return limits;
    }

    /** The first that is the least of them, none being below zero. */
    private static Gift least(Map<String, Long> limits) {
        Gift least = new Gift(Long.MAX_VALUE, "");
        for (var limit : limits.entrySet()) {
            long most = Math.max(0, limit.getValue());
            least = most < least.amount() ? new Gift(most, limit.getKey()) : least;
        }
        return least;
    }

    long usedOn(String improvement) {
        return reservedOn.getOrDefault(improvement, 0L) + settledOn.getOrDefault(improvement, 0L);
    }

    void reserve(NaiveLine line, long amount) {
        reserved += amount;
        usedByPlace.merge(line.place.survivor().name, amount, Long::sum);
        reservedOn.merge(line.improvement.name, amount, Long::sum);
    }

    void settle(NaiveLine line, long amount) {
        reserved -= amount;
        settled += amount;
        reservedOn.merge(line.improvement.name, -amount, Long::sum);
        settledOn.merge(line.improvement.name, amount, Long::sum);
    }

    void release(NaiveLine line, long amount) {
        reserved -= amount;
        usedByPlace.merge(line.place.survivor().name, -amount, Long::sum);
        reservedOn.merge(line.improvement.name, -amount, Long::sum);
        returned += returnsToFunder() ? amount : 0;
    }

    void clawBack(NaiveLine line, long amount) {
        usedByPlace.merge(line.place.survivor().name, -amount, Long::sum);
        clawBack(line.improvement, amount);
    }

    /** What of it was paid out is owed by the keeper, and free for nobody before it is repaid. */
    void clawBack(NaiveImprovement improvement, long amount) {
        long missing = improvement.takeBack(name, settledOn.getOrDefault(improvement.name, 0L), amount);
        settled -= amount;
        settledOn.merge(improvement.name, -amount, Long::sum);
        improvement.settled -= amount;
        owed += missing;
        returned += returnsToFunder() ? amount : missing;
    }

    /** What was owed is there after all: free, or the funder's. */
    void repay(long amount) {
        owed -= amount;
        returned -= returnsToFunder() ? 0 : amount;
    }

    long available() {
        return budget - reserved - settled - returned;
    }
}
