package org.maillage.funding.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/**
 * A payment, for the treasurers of its network; never who paid.
 *
 * @param held what of it is in suspense
 */
public record PaymentState(
        UUID id,
        long version,
        UUID networkId,
        Money amount,
        Channel channel,
        LocalDate bookedOn,
        @Nullable String reference,
        @Nullable UUID contributionId,
        PaymentStatus status,
        Money held,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static PaymentState of(Payment payment) {
        return new PaymentState(
                payment.uuid(),
                payment.version(),
                payment.network(),
                payment.amount(),
                payment.channel(),
                payment.bookedOn(),
                payment.reference().orElse(null),
                payment.contributionId().map(ContributionId::value).orElse(null),
                payment.status(),
                payment.held(),
                payment.createdAt(),
                payment.updatedAt());
    }
}
