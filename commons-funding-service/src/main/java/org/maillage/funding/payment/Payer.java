package org.maillage.funding.payment;

import org.jspecify.annotations.Nullable;

/**
 * Who paid and what they wrote, as their bank tells it: personal data, kept sealed and apart from the payment.
 *
 * @param text the words that came with the transfer
 */
public record Payer(
        @Nullable String name,
        @Nullable String iban,
        @Nullable String text) {

    public static final Payer UNKNOWN = new Payer(null, null, null);

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
