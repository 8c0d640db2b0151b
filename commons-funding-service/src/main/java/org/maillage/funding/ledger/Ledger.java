package org.maillage.funding.ledger;

import java.util.Map;

/** The ledger of the deployment. */
public interface Ledger {

    /**
     * Writes the journal in the open transaction, checked at once: what would take an account below zero that must not be
     * is refused with {@code insufficient-funds}. Post after the rows that the journal is about were locked.
     *
     * @throws IllegalStateException without an open transaction, or when the journal moves nothing
     */
    JournalId post(Journal journal);

    /** Undoes a journal by another one; a second time is refused with {@code wrong-state}. */
    JournalId reverse(JournalId journal, String operation, String actor);

    /** What the account holds in euros, in cents; 0 when it was never moved. */
    default long balance(Account account) {
        return balances(account).getOrDefault("EUR", 0L);
    }

    /** What the account holds in cents, by currency. */
    Map<String, Long> balances(Account account);
}
