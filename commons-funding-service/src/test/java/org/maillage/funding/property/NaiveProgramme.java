package org.maillage.funding.property;

import java.util.HashMap;
import java.util.Map;

/** A programme of the model. Absent caps are very large. */
final class NaiveProgramme {

    static final long NONE = Long.MAX_VALUE / 4;

    final String name;
    int numerator = 1;
    int denominator = 1;
    long capPerContribution = NONE;
    long capPerPlace = NONE;
    long capPerImprovement = NONE;
    long budget;
    long reserved;
    long settled;
    long returned;
    String stacking = "INDEPENDENT";
    String status = "OPEN";
    String region = "";
    final Map<String, Long> usedByPlace = new HashMap<>();
    final Map<String, Long> reservedOn = new HashMap<>();
    final Map<String, Long> settledOn = new HashMap<>();

    /** What a new version of the rule says. */
    record Terms(int numerator, int denominator, long capPerPlace, long capPerImprovement) {}

    NaiveProgramme(String name) {
        this.name = name;
    }

    boolean isAsked() {
        return !status.equals("SETTLED") && !status.equals("CLOSED");
    }

    boolean isRevisable() {
        return status.equals("OPEN") || status.equals("SUSPENDED");
    }

    boolean revise(Terms terms) {
        if (!isRevisable()) {
            return false;
        }
        numerator = terms.numerator();
        denominator = terms.denominator();
        capPerPlace = terms.capPerPlace();
        capPerImprovement = terms.capPerImprovement();
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
    long gives(NaiveLine line, long before, boolean exclusiveGave) {
        boolean shut = status.equals("SUSPENDED") || status.equals("CLOSING");
        boolean chosen = region.isEmpty() || region.equals(line.place.region);
        boolean stacked = !exclusiveGave && !(stacking.equals("EXCLUSIVE") && before > 0);
        if (shut || !chosen || !stacked) {
            return 0;
        }
        long least = rate(line.amount, before);
        least = Math.min(least, capPerContribution);
        least = Math.min(least, capPerPlace - usedByPlace.getOrDefault(line.place.name, 0L));
        least = Math.min(least, capPerImprovement - usedOn(line.improvement.name));
        least = Math.min(least, budget - reserved - settled);
        if (!line.improvement.overfunding.equals("ALLOW")) {
            least = Math.min(least, line.improvement.goal - line.improvement.raised() - line.amount - before);
        }
        return Math.max(0, least);
    }

    long rate(long amount, long before) {
        long base = stacking.equals("CASCADE") ? amount + before : amount;
        return base * numerator / denominator;
    }

    long usedOn(String improvement) {
        return reservedOn.getOrDefault(improvement, 0L) + settledOn.getOrDefault(improvement, 0L);
    }

    void reserve(NaiveLine line, long amount) {
        reserved += amount;
        usedByPlace.merge(line.place.name, amount, Long::sum);
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
        comesBack(amount);
    }

    void clawBack(NaiveLine line, long amount) {
        settled -= amount;
        usedByPlace.merge(line.place.survivor().name, -amount, Long::sum);
        settledOn.merge(line.improvement.name, -amount, Long::sum);
        comesBack(amount);
    }

    private void comesBack(long amount) {
        if (!isAsked()) {
            returned += amount;
        }
    }

    long available() {
        return budget - reserved - settled - returned;
    }
}
