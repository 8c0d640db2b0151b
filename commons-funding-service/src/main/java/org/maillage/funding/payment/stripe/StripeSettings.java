package org.maillage.funding.payment.stripe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How we and the provider know each other. Two secrets stand beside each other while one follows the other. */
@ConfigMapping(prefix = "maillage.funding.stripe")
interface StripeSettings {

    String DEVELOPMENT = "whsec_development_only_do_not_believe_this";

    @WithDefault(DEVELOPMENT)
    List<String> secrets();

    Optional<String> apiKey();

    @WithDefault("https://api.stripe.com")
    URI api();
}
