package org.maillage.gateway.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.money.MoneyView;

/** Money that came in, as its owner tells it. */
record Payment(
        UUID id,
        MoneyView amount,
        String channel,
        LocalDate bookedOn,
        @Nullable String reference,
        @Nullable UUID contributionId,
        String status) {}
