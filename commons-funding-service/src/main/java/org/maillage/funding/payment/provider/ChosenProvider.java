package org.maillage.funding.payment.provider;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.funding.payment.PaymentProvider;
import org.maillage.funding.payment.ProviderEvents.Desk;

/** The provider that {@code maillage.funding.payment-provider} names; {@code none} is none. */
@Singleton
public class ChosenProvider {

    private static final String NONE = "none";

    private final Optional<PaymentProvider> provider;
    private final Optional<UUID> network;

    ChosenProvider(
            @ConfigProperty(name = "maillage.funding.payment-provider", defaultValue = NONE) String name,
            @ConfigProperty(name = "maillage.funding.payment-network") Optional<UUID> network,
            @All List<PaymentProvider> known) {
        this.provider = known.stream().filter(each -> each.name().equals(name)).findFirst();
        this.network = network;
        if (!name.equals(NONE) && provider.isEmpty()) {
            throw new IllegalArgumentException("maillage.funding.payment-provider is none or one of "
                    + known.stream().map(PaymentProvider::name).toList());
        }
        if (provider.isPresent() && network.isEmpty()) {
            throw new IllegalArgumentException("maillage.funding.payment-network is the network that looks after what"
                    + " the provider tells of no contribution");
        }
    }

    /** Empty when none is chosen, or another. */
    public Optional<PaymentProvider> named(String name) {
        return provider.filter(each -> each.name().equals(name));
    }

    public Desk desk() {
        return new Desk(provider.orElseThrow().name(), network.orElseThrow());
    }
}
