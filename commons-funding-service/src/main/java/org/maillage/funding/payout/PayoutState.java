package org.maillage.funding.payout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/**
 * A payout, for the network's own people.
 *
 * @param reference what the bank carries with the transfer, end to end
 */
public record PayoutState(
        UUID id,
        long version,
        UUID networkId,
        UUID improvementId,
        Money amount,
        PayoutStatus status,
        String reference,
        List<PartState> parts,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** @param source {@code own}, {@code matched:} with a programme's id or {@code granted:} with a funder's */
    public record PartState(String source, Money amount) {}

    static PayoutState of(Payout payout) {
        return new PayoutState(
                payout.uuid(),
                payout.version(),
                payout.network(),
                payout.improvementId().value(),
                payout.amount(),
                payout.status(),
                payout.id().endToEndId(),
                payout.parts().all().stream()
                        .map(part -> new PartState(
                                part.source(),
                                new Money(part.cents(), payout.amount().currency())))
                        .toList(),
                payout.createdAt(),
                payout.updatedAt());
    }
}
