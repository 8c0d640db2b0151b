package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammePublisher;
import org.maillage.kernel.Change;
import org.maillage.kernel.Money;
import org.maillage.kit.changelog.ChangeLog;

/** Ends a programme: what is left goes to the funder, the result is told, and it is closed once nothing is reserved. */
@ApplicationScoped
class Settlement {

    private static final String KIND = "programme-result";

    private final Ledger ledger;
    private final Results results;
    private final ProgrammePublisher publisher;
    private final ChangeLog changeLog;
    private final Author author;

    Settlement(Ledger ledger, Results results, ProgrammePublisher publisher, ChangeLog changeLog, Author author) {
        this.ledger = ledger;
        this.results = results;
        this.publisher = publisher;
        this.changeLog = changeLog;
        this.author = author;
    }

    void settle(Programme programme, ResultParts parts, ResultLines lines) {
        var by = author.by();
        long left = programme.settleAll(by);
        if (left > 0) {
            ledger.post(Journal.of("return", programme.uuid(), author.actor())
                    .move(
                            Account.available(programme.uuid(), programme.network()),
                            Account.funder(programme.funderId().value()),
                            new Money(left, programme.currency())));
        }
        publisher.became(programme);
        var result = new ProgrammeResult(programme, parts, lines, by);
        results.add(result);
        changeLog.append(Change.updated(
                KIND,
                result.uuid(),
                result.version(),
                "ProgrammeResultPublished",
                Change.Audience.PUBLIC,
                ProgrammeResultState.of(result)));
        finish(programme);
    }

    /** Unless something is still reserved. */
    void finish(Programme programme) {
        if (programme.reserved() == 0) {
            programme.finish(author.by());
            publisher.became(programme);
        }
    }
}
