package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.access.Rights;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.kernel.Money;

/** What a programme's budget is in the ledger: undertaken by the funder as it is approved, raised or lowered. */
@ApplicationScoped
class ProgrammeBooks {

    private final Ledger ledger;
    private final Rights rights;

    ProgrammeBooks(Ledger ledger, Rights rights) {
        this.ledger = ledger;
        this.rights = rights;
    }

    void approved(Programme programme, String actor) {
        post(journal("approve", programme, actor)
                .move(funder(programme.terms()), available(programme), budget(programme.terms())));
    }

    /** Other terms of a programme whose budget stands in the ledger. */
    void changed(Programme programme, ProgrammeTerms before) {
        var terms = programme.terms();
        if (terms.differsInFixed(before)) {
            var away = Account.available(programme.uuid(), before.network());
            post(journal("change-funder", programme, rights.actor())
                    .move(away, funder(before), budget(before))
                    .move(funder(terms), available(programme), budget(terms)));
            return;
        }
        long change = terms.budget() - before.budget();
        var operation = journal(change > 0 ? "raise-budget" : "lower-budget", programme, rights.actor());
        post(
                change > 0
                        ? operation.move(funder(terms), available(programme), new Money(change, terms.currency()))
                        : operation.move(available(programme), funder(terms), new Money(-change, terms.currency())));
    }

    private void post(Journal journal) {
        if (!journal.isEmpty()) {
            ledger.post(journal);
        }
    }

    private static Journal journal(String operation, Programme programme, String actor) {
        return Journal.of(operation, programme.uuid(), actor);
    }

    private static Account funder(ProgrammeTerms terms) {
        return Account.funder(terms.funder().value());
    }

    private static Account available(Programme programme) {
        return Account.available(programme.uuid(), programme.network());
    }

    private static Money budget(ProgrammeTerms terms) {
        return new Money(terms.budget(), terms.currency());
    }
}
