package org.maillage.funding.payee;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kit.record.Versioned;

/**
 * The account of a common, for its keepers and the treasurers of its network.
 *
 * @param holder and {@code iban}: the account that was given last
 * @param usableFrom when payouts go to it, once it is confirmed
 * @param inForce the account that payouts go to now, masked
 */
public record PayeeState(
        UUID commonId,
        long version,
        String holder,
        String iban,
        PayeeStatus status,
        @Nullable Instant usableFrom,
        @Nullable String inForce,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
