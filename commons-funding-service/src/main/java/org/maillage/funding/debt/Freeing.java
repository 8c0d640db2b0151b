package org.maillage.funding.debt;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.access.Rights;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammePublisher;
import org.maillage.kernel.Money;

/** Gives a programme, its row locked, what it waited for. */
@ApplicationScoped
class Freeing {

    private final ProgrammePublisher publisher;
    private final Rights rights;

    Freeing(ProgrammePublisher publisher, Rights rights) {
        this.publisher = publisher;
        this.rights = rights;
    }

    /** Free again, or the funder's once the programme is settled. */
    Journal free(Programme programme, long cents, Journal journal) {
        if (cents == 0) {
            return journal;
        }
        var home = programme.status().returnsToFunder()
                ? Account.funder(programme.funderId().value())
                : Account.available(programme.uuid(), programme.network());
        programme.repay(cents);
        publisher.moved(programme, rights.by());
        return journal.move(
                Account.returning(programme.uuid(), programme.network()), home, new Money(cents, programme.currency()));
    }
}
