package org.maillage.funding.ledger;

import java.time.Instant;
import java.util.UUID;
import org.maillage.kernel.Money;

/**
 * An entry as it is shown.
 *
 * @param amount positive into the account, negative out of it
 * @param description the operation, and what it was about
 */
public record EntryState(String id, UUID journal, String account, Money amount, String description, Instant at) {}
