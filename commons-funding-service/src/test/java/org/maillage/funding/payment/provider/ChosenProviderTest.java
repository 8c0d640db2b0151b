package org.maillage.funding.payment.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.payment.PaymentProvider;
import org.maillage.funding.payment.ProviderEvent;
import org.maillage.kernel.Money;

class ChosenProviderTest {

    private static final List<PaymentProvider> KNOWN = List.of(new Silent());
    private static final Optional<UUID> NETWORK = Optional.of(UUID.randomUUID());

    @Test
    void there_is_none_unless_one_is_chosen() {
        assertThat(new ChosenProvider("none", Optional.empty(), KNOWN).named("silent"))
                .isEmpty();
        assertThat(new ChosenProvider("silent", NETWORK, KNOWN).named("silent")).isPresent();
        assertThat(new ChosenProvider("silent", NETWORK, KNOWN).named("other")).isEmpty();
    }

    @Test
    void one_that_we_do_not_know_or_nobody_looks_after_does_not_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenProvider("other", NETWORK, KNOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenProvider("silent", Optional.empty(), KNOWN));
    }

    private static final class Silent implements PaymentProvider {

        @Override
        public String name() {
            return "silent";
        }

        @Override
        public URI start(Contribution contribution, URI returnUrl) {
            return returnUrl;
        }

        @Override
        public Optional<ProviderEvent> verify(Map<String, String> headers, byte[] body) {
            return Optional.empty();
        }

        @Override
        public void refund(String payment, Money amount) {}
    }
}
