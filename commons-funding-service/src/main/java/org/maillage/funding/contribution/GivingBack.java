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
    private final FollowedMoney followed;
    private final ContributionPublisher publisher;

    GivingBack(Ledger ledger, MatchedMoney matchedMoney, FollowedMoney followed, ContributionPublisher publisher) {
        this.ledger = ledger;
        this.matchedMoney = matchedMoney;
        this.followed = followed;
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
        var alsoBack = followed.goneWith(contribution, refund.amount());
        var also = matchedMoney.take(line, alsoBack, taken.journal());
        ledger.post(also.journal());
        line.movement().giveBack(line.countsFor(), contribution, refund, taken.owed());
        line.movement().takeBack(alsoBack, also.owed());
        return publisher.became(contribution, line.countsFor());
    }
}
