package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;

/** Takes the money of a promise: what was promised is held, what was reserved is settled. Its caller tells the movement. */
@ApplicationScoped
class Paying {

    private final Ledger ledger;
    private final ContributionPublisher publisher;

    Paying(Ledger ledger, ContributionPublisher publisher) {
        this.ledger = ledger;
        this.publisher = publisher;
    }

    ContributionState pay(LockedLine line, Paid paid) {
        return settle(line, paid, journal("pay", line));
    }

    /** What came is taken for the whole: the rest is not owed any more, and matches fall in proportion. */
    ContributionState acceptPartial(LockedLine line, long received) {
        var contribution = line.contribution();
        long lapsed = contribution.amount() - received;
        var back = contribution.shrink(received);
        line.movement().release(line.countsFor(), contribution, new Movement.Lapsed(lapsed, back));
        var journal = journal("accept-partial", line)
                .move(line.accounts().promised(), Account.place(contribution.placeId()), contribution.money(lapsed));
        for (var each : back.all()) {
            journal = journal.move(
                    line.accounts().reserved(each.programmeId()),
                    line.accounts().home(line.rows().programme(each.programmeId())),
                    contribution.money(each.cents()));
        }
        var suspense = Account.suspense(contribution.uuid(), contribution.network());
        return settle(line, Paid.from(suspense, received), journal);
    }

    private ContributionState settle(LockedLine line, Paid paid, Journal begun) {
        var contribution = line.contribution();
        contribution.pay(line.author().by());
        if (paid.sum() != contribution.amount()) {
            throw new IllegalArgumentException("a contribution is paid whole: " + contribution.id());
        }
        line.movement().pay(contribution);
        var journal = begun;
        for (var part : paid.parts()) {
            journal =
                    journal.move(part.from(), Account.place(contribution.placeId()), contribution.money(part.cents()));
        }
        journal = journal.move(
                line.accounts().promised(), line.accounts().own(), contribution.money(contribution.amount()));
        for (var match : contribution.matches()) {
            journal = journal.move(
                    line.accounts().reserved(match.programme()),
                    line.accounts().matched(match.programme()),
                    contribution.money(match.amount()));
        }
        ledger.post(journal);
        return publisher.became(contribution, line.countsFor());
    }

    private static Journal journal(String operation, LockedLine line) {
        return Journal.of(operation, line.contribution().uuid(), line.author().actor());
    }
}
