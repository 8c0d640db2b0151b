package org.maillage.funding.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.payee.BankAccount;
import org.maillage.kernel.Money;

/** Transfers that a bank is asked to make from one account. */
public record TransferOrder(
        UUID id, Instant madeAt, LocalDate executeOn, BankAccount debtor, List<Transfer> transfers) {

    public TransferOrder {
        transfers = List.copyOf(transfers);
    }

    /** @param words what the creditor reads */
    public record Transfer(String endToEndId, Money amount, BankAccount creditor, String words) {}

    /** Writes orders as banks read them. */
    public interface Writer {

        /** The same bytes for the same order; they fit the schema that banks check. */
        String write(TransferOrder order);
    }
}
