package org.maillage.funding.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.kernel.Money;

/**
 * What became of one line.
 *
 * @param line its number in the statement, from 1
 * @param reason why it was ignored
 */
public record LineReport(
        int line,
        LineOutcome outcome,
        @Nullable Reason reason,
        Money amount,
        LocalDate bookedOn,
        @Nullable String reference,
        @Nullable UUID contributionId,
        @Nullable UUID paymentId) {

    /** Why a line changes nothing. */
    public enum Reason {
        REPEATED,
        NOT_BOOKED,
        DEBIT,
        ZERO
    }

    static LineReport taken(int number, StatementLine line, Receiving.Taken taken) {
        return new LineReport(
                number,
                taken.outcome(),
                null,
                line.amount(),
                line.bookedOn(),
                reference(line),
                taken.payment().contributionId().map(ContributionId::value).orElse(null),
                taken.payment().uuid());
    }

    static LineReport ignored(int number, StatementLine line, Reason reason) {
        return of(number, line, LineOutcome.IGNORED, Optional.of(reason));
    }

    static LineReport of(int number, StatementLine line, LineOutcome outcome, Optional<Reason> reason) {
        return new LineReport(
                number, outcome, reason.orElse(null), line.amount(), line.bookedOn(), reference(line), null, null);
    }

    private static @Nullable String reference(StatementLine line) {
        return line.reference().map(PaymentReference::value).orElse(null);
    }
}
