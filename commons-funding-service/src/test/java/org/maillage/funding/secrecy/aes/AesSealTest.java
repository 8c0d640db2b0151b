package org.maillage.funding.secrecy.aes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maillage.funding.secrecy.Seal;

class AesSealTest {

    private static final String IBAN = "FR7630006000011234567890189";
    private static final String OLD = key('a');
    private static final String NEW = key('b');

    @Test
    void opens_what_it_closed_and_shows_nothing_of_it() {
        var seal = seal(NEW, Optional.empty());

        var sealed = seal.close(IBAN);

        assertThat(seal.open(sealed)).isEqualTo(IBAN);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("FR76");
        assertThat(sealed).isNotEqualTo(seal.close(IBAN));
    }

    @Test
    void opens_what_the_key_before_closed() {
        var sealed = seal(OLD, Optional.empty()).close(IBAN);

        assertThat(seal(NEW, Optional.of(OLD)).open(sealed)).isEqualTo(IBAN);
        assertThatIllegalStateException()
                .isThrownBy(() -> seal(NEW, Optional.empty()).open(sealed));
    }

    @Test
    void notices_every_altered_byte() {
        var seal = seal(NEW, Optional.empty());
        var sealed = seal.close(IBAN);

        for (int i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> seal.open(altered));
        }
        assertThatIllegalStateException().isThrownBy(() -> seal.open(new byte[3]));
    }

    @Test
    void knows_the_key_of_development() {
        assertThat(new SealKeyIsKnown(keys(SealKeys.DEVELOPMENT, Optional.empty())).isInUse())
                .isTrue();
        assertThat(new SealKeyIsKnown(keys(NEW, Optional.empty())).isInUse()).isFalse();
        seal(SealKeys.DEVELOPMENT, Optional.empty());
    }

    @Test
    void takes_no_shorter_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seal("short", Optional.empty()))
                .withMessageContaining("MAILLAGE_SEAL_KEY")
                .withMessageNotContaining("short");
    }

    private static Seal seal(String key, Optional<String> previous) {
        return new AesSeal(keys(key, previous));
    }

    private static SealKeys keys(String key, Optional<String> previous) {
        return new SealKeys() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Optional<String> previousKey() {
                return previous;
            }
        };
    }

    private static String key(char filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
