package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;

/** Gives money back to a place, and to programmes what they matched of it. */
@ApplicationScoped
class GivingBack {

    private final Ledger ledger;
    private final MatchedMoney matchedMoney;
    private final ContributionPublisher publisher;

    GivingBack(Ledger ledger, MatchedMoney matchedMoney, ContributionPublisher publisher) {
        this.ledger = ledger;
        this.matchedMoney = matchedMoney;
        this.publisher = publisher;
    }

    /** The movement is told by who began it, once for all its lines. */
    ContributionState giveBack(LockedLine line, Refund refund) {
        var contribution = line.contribution();
        var place = Account.place(contribution.placeId());
        long held = matchedMoney.held(line.accounts().own(), refund.amount(), line);
        var journal = Journal.of("refund", contribution.uuid(), line.author().actor())
                .move(line.accounts().own(), place, contribution.money(held))
                .move(matchedMoney.owed(line), place, contribution.money(refund.amount() - held));
        var taken = matchedMoney.take(line, new Clawbacks(refund.clawbacks()), journal);
        ledger.post(taken.journal());
        line.movement().giveBack(line.countsFor(), contribution, refund, taken.owed());
        return publisher.became(contribution, line.countsFor());
    }
}
