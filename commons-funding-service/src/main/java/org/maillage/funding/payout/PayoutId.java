package org.maillage.funding.payout;

import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.payment.EndToEndId;

public record PayoutId(UUID value) {

    /** What banks carry with the transfer: the id without dashes. */
    public String endToEndId() {
        return EndToEndId.of(value);
    }

    public static Optional<PayoutId> ofEndToEndId(String text) {
        return EndToEndId.read(text).map(PayoutId::new);
    }
}
