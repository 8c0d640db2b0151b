package org.maillage.funding.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/**
 * Money that has come.
 *
 * @param network in whose books it is
 * @param externalId the same for the same money, by channel and network
 * @param reference ours, or what the treasurer wrote down
 */
public record Receipt(
        UUID network,
        Channel channel,
        String externalId,
        Money amount,
        LocalDate bookedOn,
        @Nullable String reference,
        Payer payer) {}
