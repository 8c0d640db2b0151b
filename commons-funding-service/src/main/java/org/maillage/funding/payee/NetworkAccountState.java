package org.maillage.funding.payee;

import java.time.Instant;
import java.util.UUID;
import org.maillage.kit.record.Versioned;

/** The account of a network, for its treasurers. */
public record NetworkAccountState(
        UUID networkId, long version, String holder, String iban, Instant createdAt, Instant updatedAt)
        implements Versioned {}
