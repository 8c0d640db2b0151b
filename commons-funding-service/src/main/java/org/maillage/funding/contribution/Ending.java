package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;

/** Ends a promise without its payment: what was reserved for it is free again. */
@ApplicationScoped
class Ending {

    private final Ledger ledger;
    private final ContributionPublisher publisher;

    Ending(Ledger ledger, ContributionPublisher publisher) {
        this.ledger = ledger;
        this.publisher = publisher;
    }

    /** The movement is told by who began it, once for all its lines. */
    ContributionState end(LockedLine line, ContributionStatus cancelledOrExpired) {
        var contribution = line.contribution();
        var author = line.author();
        var back = contribution.end(cancelledOrExpired, author.by());
        line.movement().release(line.countsFor(), contribution, new Movement.Lapsed(contribution.amount(), back));
        var operation = cancelledOrExpired == ContributionStatus.EXPIRED ? "expire" : "cancel";
        var journal = Journal.of(operation, contribution.uuid(), author.actor())
                .move(
                        line.accounts().promised(),
                        Account.place(contribution.placeId()),
                        contribution.money(contribution.amount()));
        for (var each : back.all()) {
            journal = journal.move(
                    line.accounts().reserved(each.programmeId()),
                    line.accounts().home(line.rows().programme(each.programmeId())),
                    contribution.money(each.cents()));
        }
        ledger.post(journal);
        return publisher.became(contribution, line.countsFor());
    }
}
