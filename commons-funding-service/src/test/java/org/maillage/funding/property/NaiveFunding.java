package org.maillage.funding.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.funding.property.NaiveProgramme.Gift;

/**
 * Commons co-funding in as few words as possible: one list of programmes in their order, sums as they come. An operation
 * answers false when it is to be refused, and has then changed nothing.
 */
final class NaiveFunding {

    final List<NaiveProgramme> programmes = new ArrayList<>();
    final List<NaiveImprovement> improvements = new ArrayList<>();
    final List<NaivePlace> places = new ArrayList<>();
    final List<NaiveLine> lines = new ArrayList<>();
    final List<NaivePayout> payouts = new ArrayList<>();
    final List<NaiveAllocation> allocations = new ArrayList<>();
    final List<String> funders = new ArrayList<>();
    final Map<String, Long> grants = new HashMap<>();

    /** What programmes would give, in their order; those that are not asked are left out. */
    Map<NaiveProgramme, Gift> wouldGive(NaiveLine line) {
        var gifts = new LinkedHashMap<NaiveProgramme, Gift>();
        long before = 0;
        boolean exclusiveGave = false;
        for (var programme : programmes) {
            if (programme.isAsked()) {
                var gift = programme.gives(line, before, exclusiveGave);
                exclusiveGave |= gift.amount() > 0 && programme.stacking.equals("EXCLUSIVE");
                before += gift.amount();
                gifts.put(programme, gift);
            }
        }
        return gifts;
    }

    boolean isTaken(NaiveLine line) {
        boolean above = line.improvement.overfunding.equals("LIMIT_ALL")
                && line.amount > Math.max(0, line.improvement.goal - line.improvement.raised());
        return line.improvement.takesMoney() && !above;
    }

    boolean contribute(NaiveLine line, long minimumMatch) {
        var gifts = wouldGive(line);
        if (!isTaken(line) || gifts.values().stream().mapToLong(Gift::amount).sum() < minimumMatch) {
            return false;
        }
        gifts.forEach((programme, gift) -> {
            line.given.put(programme, new NaiveLine.Given(programme, gift, line.amount));
            programme.reserve(line, gift.amount());
        });
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
        lose(line.improvement);
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
        lose(line.improvement);
        return true;
    }

    boolean refund(NaiveLine line, long amount) {
        return line.isRefundable() && amount <= line.remaining() && giveBack(line, amount);
    }

    boolean giveBack(NaiveLine line, long amount) {
        line.improvement.takeBack("own", line.improvement.paid, amount);
        line.refunded += amount;
        line.improvement.paid -= amount;
        line.given.forEach((programme, match) -> programme.clawBack(line, line.falls(match)));
        line.status = line.remaining() == 0 ? "REFUNDED" : "PARTIALLY_REFUNDED";
        lose(line.improvement);
        return true;
    }

    /** Own money is lost: what closes gave for it falls. */
    private void lose(NaiveImprovement improvement) {
        for (var allocation : allocations) {
            if (allocation.improvement == improvement) {
                allocation.programme.clawBack(improvement, allocation.falls());
            }
        }
        improvement.follow();
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
        boolean kept = stays && !line.improvement.status.equals("CANCELLED");
        return kept || giveBack(line, line.remaining());
    }

    boolean changeGoal(NaiveImprovement improvement, long goal) {
        if (!improvement.takesMoney() || goal < improvement.paidOut) {
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
