package org.maillage.funding.contribution;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.contribution.Investment.Stake;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.programme.Programme;
import org.maillage.kit.record.Recorded.By;

/**
 * What happens to the money of one improvement in a transaction: uses and programmes move at once, the improvement and the
 * investments by their sums when it is told.
 */
final class Movement {

    private final HeldRows rows;
    private final Author author;
    private final Set<Programme> moved = new LinkedHashSet<>();
    private final Set<Contribution> reduced = new LinkedHashSet<>();
    private final Map<UUID, Stake> stakes = new LinkedHashMap<>();
    private final Map<UUID, Long> matched = new LinkedHashMap<>();
    private Funding funding = Funding.NOTHING;

    /** What does not come any more: own money, and of each match. */
    record Lapsed(long own, Clawbacks matches) {}

    /** By which client and when, and the person or service that the ledger names. */
    record Author(By by, String actor) {}

    Movement(HeldRows rows, Author author) {
        this.rows = rows;
        this.author = author;
    }

    /** A promise of the place, with the matches that are reserved for it. */
    void commit(UUID place, Contribution contribution) {
        move(place, contribution.amount(), contribution.matched());
        funding = funding.plus(Funding.commit(contribution.amount(), contribution.matched()));
        for (var match : contribution.matches()) {
            reserve(place, match);
        }
    }

    private void reserve(UUID place, Match match) {
        if (match.amount() == 0) {
            return;
        }
        var programme = drawn(match.programme());
        var rule = programme.rule();
        programme.reserve(match.amount());
        matched.merge(match.programme(), match.amount(), Math::addExact);
        rows.placeUse(match.programme(), place).take(match.amount(), rule.capPerPlace());
        rows.improvementUse(match.programme()).reserve(match.amount(), rule.capPerImprovement());
    }

    /** The promise is paid. */
    void pay(Contribution contribution) {
        funding = funding.plus(Funding.pay(contribution.amount(), contribution.matched()));
        for (var match : contribution.matches()) {
            if (match.amount() > 0) {
                drawn(match.programme()).settle(match.amount());
                rows.improvementUse(match.programme()).settle(match.amount());
            }
        }
    }

    /** Some of a promise will not come, or none of it. */
    void release(UUID place, Contribution contribution, Lapsed back) {
        long matchedBack = sum(back.matches());
        reduced.add(contribution);
        move(place, -back.own(), -matchedBack);
        funding = funding.plus(Funding.commit(-back.own(), -matchedBack));
        for (var each : back.matches().all()) {
            if (each.cents() > 0) {
                drawn(each.programmeId()).release(each.cents());
                matched.merge(each.programmeId(), -each.cents(), Math::addExact);
                rows.placeUse(each.programmeId(), place).giveBack(each.cents());
                rows.improvementUse(each.programmeId()).release(each.cents());
            }
        }
    }

    /**
     * Money that was paid goes back.
     *
     * @param owed what of each match was paid out, so that its keeper owes it: nobody may draw on it until it is back
     */
    void giveBack(UUID place, Contribution contribution, Refund refund, Map<UUID, Long> owed) {
        reduced.add(contribution);
        long matchedBack = sum(new Clawbacks(refund.clawbacks()));
        move(place, -refund.amount(), -matchedBack);
        funding = funding.plus(new Funding(0, -refund.amount(), 0, -matchedBack, 0, 0));
        for (var each : refund.clawbacks()) {
            if (each.cents() > 0) {
                takeBack(each, owed.getOrDefault(each.programmeId(), 0L));
                rows.placeUse(each.programmeId(), place).giveBack(each.cents());
            }
        }
    }

    private void takeBack(Clawbacks.Clawback each, long missing) {
        drawn(each.programmeId()).clawBack(each.cents() - missing);
        drawn(each.programmeId()).clawBackOwed(missing);
        matched.merge(each.programmeId(), -each.cents(), Math::addExact);
        rows.improvementUse(each.programmeId()).clawBack(each.cents());
    }

    private Programme drawn(UUID id) {
        var programme = rows.programme(id);
        moved.add(programme);
        return programme;
    }

    private void move(UUID place, long own, long matched) {
        stakes.merge(place, new Stake(own, matched), Stake::plus);
    }

    private static long sum(Clawbacks back) {
        return back.all().stream().mapToLong(Clawbacks.Clawback::cents).sum();
    }

    boolean isBegun() {
        return !funding.equals(Funding.NOTHING);
    }

    HeldRows rows() {
        return rows;
    }

    Author author() {
        return author;
    }

    Funding funding() {
        return funding;
    }

    /** By how much matches have moved, by programme. */
    Map<UUID, Long> matched() {
        return matched;
    }

    Set<Programme> moved() {
        return moved;
    }

    /** Contributions of which less is matched now. */
    Set<Contribution> reduced() {
        return reduced;
    }

    Map<UUID, Stake> stakes() {
        return stakes;
    }
}
