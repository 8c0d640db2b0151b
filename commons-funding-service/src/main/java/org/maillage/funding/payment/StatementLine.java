package org.maillage.funding.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.maillage.kernel.Money;

/**
 * One movement on a bank account, as a statement tells it.
 *
 * @param identity the same for the same movement in every statement that shows it
 * @param kind what the bank says of it
 * @param reference ours, when it carries one
 * @param endToEndId what whoever ordered the transfer called it
 */
public record StatementLine(
        String identity,
        Kind kind,
        Money amount,
        LocalDate bookedOn,
        Optional<PaymentReference> reference,
        Optional<String> endToEndId,
        Payer payer) {

    public enum Kind {
        CREDIT,
        DEBIT,
        /** A transfer of ours that comes back. */
        RETURN,
        /** Announced and not booked, or information only. */
        NOT_BOOKED
    }

    public StatementLine identified(String as) {
        return new StatementLine(as, kind, amount, bookedOn, reference, endToEndId, payer);
    }
}
