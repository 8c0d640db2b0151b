package org.maillage.funding.statement;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sums and entries of the accounts of one thing. */
public interface Statements {

    /** Whether there is such a thing, be it that it was never paid anything. */
    boolean exists(StatementOf of, UUID id);

    /** Ordered by account and currency; without accounts that were never moved. */
    List<AccountStatement> accounts(StatementOf of, UUID id, Span span);

    /** The networks whose accounts these are. */
    Set<UUID> networks(StatementOf of, UUID id);
}
