package org.maillage.funding.payment.stripe;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.kit.running.DevelopmentSecret;

/** Whoever has read our code could tell us of payments that nobody made. */
@Singleton
class StripeSecretIsKnown implements DevelopmentSecret {

    private final StripeSettings settings;
    private final String chosen;

    StripeSecretIsKnown(
            StripeSettings settings,
            @ConfigProperty(name = "maillage.funding.payment-provider", defaultValue = "none") String chosen) {
        this.settings = settings;
        this.chosen = chosen;
    }

    @Override
    public String variable() {
        return "MAILLAGE_FUNDING_STRIPE_SECRETS";
    }

    @Override
    public boolean isInUse() {
        return chosen.equals(StripeProvider.NAME) && settings.secrets().contains(StripeSettings.DEVELOPMENT);
    }
}
