package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.contribution.GivenAtClose;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.programme.Programme;

/** Lowers allocations when lines that their close counted are lost; what was paid out meanwhile is the keeper's debt. */
@ApplicationScoped
class FollowingAllocations implements GivenAtClose {

    private final Allocations allocations;
    private final LinesAtClose lines;
    private final Commons commons;
    private final Ledger ledger;
    private final Aids aids;

    FollowingAllocations(Allocations allocations, LinesAtClose lines, Commons commons, Ledger ledger, Aids aids) {
        this.allocations = allocations;
        this.lines = lines;
        this.commons = commons;
        this.ledger = ledger;
        this.aids = aids;
    }

    @Override
    public Map<UUID, Long> follow(Reduced reduced) {
        var back = new HashMap<UUID, Long>();
        for (var allocation : allocations.onImprovement(reduced.improvement().uuid())) {
            var programme = reduced.programmes().get(allocation.programme());
            var use = reduced.uses().get(allocation.programme());
            if (programme == null || use == null) {
                continue;
            }
            long lost = allocation.follow(lines.remaining(allocation.programme(), allocation.improvement()));
            if (lost > 0) {
                use.clawBack(lost);
                giveBack(reduced, programme, lost);
                aids.follow(allocation.improvement(), Map.of(allocation.programme(), allocation.amount()));
                back.put(allocation.programme(), lost);
            }
        }
        return back;
    }

    private void giveBack(Reduced reduced, Programme programme, long lost) {
        var improvement = reduced.improvement();
        var matched = Account.matched(improvement.uuid(), programme.uuid(), improvement.network());
        long held = Math.min(lost, ledger.balances(matched).getOrDefault(improvement.currency(), 0L));
        ledger.post(Journal.of("lower-allocation", improvement.uuid(), reduced.actor())
                .move(matched, Account.funder(programme.funderId().value()), improvement.money(held))
                .move(
                        owed(improvement),
                        Account.returning(programme.uuid(), programme.network()),
                        improvement.money(lost - held)));
        programme.clawBack(held);
        programme.clawBackOwed(lost - held);
    }

    private Account owed(Improvement improvement) {
        Common common = commons.known(improvement.commonId());
        var keeper = common.stewardPlaces().isEmpty()
                ? common.uuid()
                : common.stewardPlaces().get(0);
        return Account.owed(keeper, improvement.network());
    }
}
