package org.maillage.funding.payment.stripe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.Optional;

/** What the provider answers to a call. */
final class StripeAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StripeAnswer() {}

    /** Where the payer goes. */
    static Optional<URI> url(String session) {
        try {
            return Optional.of(JSON.readTree(session).path("url").asText(""))
                    .filter(url -> !url.isEmpty())
                    .map(URI::create);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
