package org.maillage.funding.payment;

import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.Money;

/**
 * What a provider tells.
 *
 * @param id the same each time it is told
 * @param payment the provider's id of the payment that it is about
 * @param reference ours, as it was given at the start
 */
public record ProviderEvent(
        String id, String payment, Kind kind, Optional<String> reference, Optional<Money> amount, Instant at) {

    /** In the order in which they have their effect, whatever the order they are told in. */
    public enum Kind {
        PENDING,
        FAILED,
        SUCCEEDED,
        CHARGED_BACK,
        DISPUTE_WON,
        DISPUTE_LOST
    }
}
