package org.maillage.funding.payment;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.maillage.funding.contribution.Contribution;
import org.maillage.kernel.Money;

/** Whoever takes payments on the web for us. Only what it tells by a signed message changes a state. */
public interface PaymentProvider {

    /** As the path of its messages names it. */
    String name();

    /** Where the payer is sent to pay a promise; it comes back to the URL, which only reads. */
    URI start(Contribution contribution, URI returnUrl);

    /**
     * What a message tells; empty when it tells nothing of payments. Refuses with {@code signature-invalid} what is not
     * signed with a secret that we share, or not just now.
     *
     * @param headers by their names in lower case
     */
    Optional<ProviderEvent> verify(Map<String, String> headers, byte[] body);

    /** Asks for money to be given back, some or all of a payment by the provider's own id. */
    void refund(String payment, Money amount);
}
