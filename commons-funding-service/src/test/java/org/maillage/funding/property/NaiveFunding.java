package org.maillage.funding.property;

import java.util.ArrayList;
import java.util.List;

/**
 * Commons co-funding in as few words as possible: one list of programmes in their order, sums as they come. An operation
 * answers false when it is to be refused, and has then changed nothing.
 */
final class NaiveFunding {

    final List<NaiveProgramme> programmes = new ArrayList<>();
    final List<NaiveImprovement> improvements = new ArrayList<>();
    final List<NaivePlace> places = new ArrayList<>();
    final List<NaiveLine> lines = new ArrayList<>();

    /** What programmes would give, in their order; those that are not asked are left out. */
    List<Long> wouldGive(NaiveLine line) {
        var amounts = new ArrayList<Long>();
        long before = 0;
        boolean exclusiveGave = false;
        for (var programme : programmes) {
            if (programme.isAsked()) {
                long gives = programme.gives(line, before, exclusiveGave);
                exclusiveGave |= gives > 0 && programme.stacking.equals("EXCLUSIVE");
                before += gives;
                amounts.add(gives);
            }
        }
        return amounts;
    }

    boolean isTaken(NaiveLine line) {
        boolean above = line.improvement.overfunding.equals("LIMIT_ALL")
                && line.amount > Math.max(0, line.improvement.goal - line.improvement.raised());
        return line.improvement.takesMoney() && !above;
    }

    boolean contribute(NaiveLine line, long minimumMatch) {
        var gives = wouldGive(line);
        if (!isTaken(line) || gives.stream().mapToLong(Long::longValue).sum() < minimumMatch) {
            return false;
        }
        var asked = programmes.stream().filter(NaiveProgramme::isAsked).toList();
        for (int i = 0; i < asked.size(); i++) {
            line.given.put(asked.get(i), new NaiveLine.Given(gives.get(i)));
            asked.get(i).reserve(line, gives.get(i));
        }
        line.improvement.committed += line.amount;
        line.improvement.reserved += line.matched();
        line.improvement.follow();
        lines.add(line);
        return true;
    }

    boolean pay(NaiveLine line) {
        if (!line.is("COMMITTED")) {
            return false;
        }
        line.status = "PAID";
        line.given.forEach((programme, match) -> programme.settle(line, match.now));
        line.improvement.committed -= line.amount;
        line.improvement.paid += line.amount;
        line.improvement.reserved -= line.matched();
        line.improvement.settled += line.matched();
        line.improvement.follow();
        return true;
    }

    boolean acceptPartial(NaiveLine line, long received) {
        if (!line.is("COMMITTED") || received >= line.amount) {
            return false;
        }
        line.improvement.committed -= line.amount - received;
        line.amount = received;
        line.given.forEach((programme, match) -> {
            long fall = line.falls(match);
            programme.release(line, fall);
            line.improvement.reserved -= fall;
        });
        return pay(line);
    }

    boolean end(NaiveLine line, String status) {
        if (!line.is("COMMITTED")) {
            return false;
        }
        line.given.forEach((programme, match) -> programme.release(line, match.now));
        line.improvement.committed -= line.amount;
        line.improvement.reserved -= line.matched();
        line.given.values().forEach(match -> match.now = 0);
        line.status = status;
        line.improvement.follow();
        return true;
    }

    boolean refund(NaiveLine line, long amount) {
        return line.isRefundable() && amount <= line.remaining() && giveBack(line, amount);
    }

    private static boolean giveBack(NaiveLine line, long amount) {
        line.refunded += amount;
        line.improvement.paid -= amount;
        line.given.forEach((programme, match) -> {
            long fall = line.falls(match);
            programme.clawBack(line, fall);
            line.improvement.settled -= fall;
        });
        line.status = line.remaining() == 0 ? "REFUNDED" : "PARTIALLY_REFUNDED";
        line.improvement.follow();
        return true;
    }

    boolean dispute(NaiveLine line) {
        if (!line.isRefundable()) {
            return false;
        }
        line.beforeDispute = line.status;
        line.status = "DISPUTED";
        return true;
    }

    boolean resolve(NaiveLine line, boolean stays) {
        if (!line.is("DISPUTED")) {
            return false;
        }
        line.status = line.beforeDispute;
        return stays || giveBack(line, line.remaining());
    }

    boolean changeGoal(NaiveImprovement improvement, long goal) {
        if (goal < improvement.paidOut) {
            return false;
        }
        improvement.goal = goal;
        improvement.follow();
        return true;
    }

    boolean merge(NaivePlace from, NaivePlace into) {
        from.mergedInto = into;
        for (var programme : programmes) {
            long used = programme.usedByPlace.getOrDefault(from.name, 0L);
            programme.usedByPlace.put(from.name, 0L);
            programme.usedByPlace.merge(into.name, used, Long::sum);
        }
        return true;
    }
}
