package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;

/**
 * Gives money back to a place, and to programmes what they matched of it. What was paid out meanwhile is a debt of the
 * common's keeper, shown as one: to the place at once, to a programme once it is repaid.
 */
@ApplicationScoped
class GivingBack {

    private final Ledger ledger;
    private final Commons commons;
    private final ContributionPublisher publisher;

    GivingBack(Ledger ledger, Commons commons, ContributionPublisher publisher) {
        this.ledger = ledger;
        this.commons = commons;
        this.publisher = publisher;
    }

    /** The movement is told by who began it, once for all its lines. */
    ContributionState giveBack(LockedLine line, Refund refund) {
        var contribution = line.contribution();
        var journal = Journal.of("refund", contribution.uuid(), line.author().actor());
        var owed = owed(line);
        long held = heldOf(line.accounts().own(), refund.amount(), line);
        journal = journal.move(line.accounts().own(), Account.place(contribution.placeId()), contribution.money(held))
                .move(owed, Account.place(contribution.placeId()), contribution.money(refund.amount() - held));
        var missing = new HashMap<UUID, Long>();
        for (var back : refund.clawbacks()) {
            journal = clawBack(line, back, journal, missing);
        }
        ledger.post(journal);
        line.movement().giveBack(line.countsFor(), refund, missing);
        return publisher.became(contribution);
    }

    private Journal clawBack(LockedLine line, Clawbacks.Clawback back, Journal journal, Map<UUID, Long> missing) {
        var programme = line.rows().programme(back.programmeId());
        var matched = line.accounts().matched(back.programmeId());
        long held = heldOf(matched, back.cents(), line);
        missing.put(back.programmeId(), back.cents() - held);
        return journal.move(
                        matched,
                        line.accounts().home(programme),
                        line.contribution().money(held))
                .move(
                        owed(line),
                        line.accounts().returning(programme),
                        line.contribution().money(back.cents() - held));
    }

    private long heldOf(Account account, long wanted, LockedLine line) {
        if (line.rows().improvement().paidOut() == 0) {
            return wanted;
        }
        var currency = line.contribution().terms().currency();
        long balance = ledger.balances(account).getOrDefault(currency, 0L);
        return Math.max(0, Math.min(balance, wanted));
    }

    private Account owed(LockedLine line) {
        var common = commons.known(new CommonId(line.contribution().terms().commonId()));
        var keeper = common.stewardPlaces().isEmpty()
                ? common.uuid()
                : common.stewardPlaces().get(0);
        return Account.owed(keeper, line.contribution().network());
    }
}
