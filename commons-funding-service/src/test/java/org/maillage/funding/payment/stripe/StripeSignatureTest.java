package org.maillage.funding.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Refusal;

class StripeSignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final byte[] BODY = "{\"id\":\"evt_1\"}".getBytes(StandardCharsets.UTF_8);

    private final StripeSignature signature =
            new StripeSignature(List.of("whsec_new", "whsec_old"), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void signs_as_hmac_sha256_of_the_time_a_dot_and_the_body() {
        var signed = StripeSignature.sign("key", "The quick brown fox jumps over the lazy dog", new byte[0]);

        // printf 'The quick brown fox jumps over the lazy dog.' | openssl dgst -sha256 -hmac key
        assertThat(HexFormat.of().formatHex(signed))
                .isEqualTo("e98139c39d76eb80d8db982552b44b251b94f312987f91ee72d12ef673caa813");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 300, -300})
    void holds_within_300_seconds(long seconds) {
        assertThatCode(() -> signature.require(header("whsec_new", NOW.plusSeconds(seconds)), BODY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {301, -301, 86_400})
    void holds_no_longer(long seconds) {
        refuses(header("whsec_new", NOW.plusSeconds(seconds)), BODY);
    }

    @Test
    void holds_by_any_secret_and_any_signature() {
        var two = header("whsec_other", NOW) + header("whsec_old", NOW).replaceFirst("t=\\d+", "");

        assertThatCode(() -> signature.require(two, BODY)).doesNotThrowAnyException();
        refuses(header("whsec_other", NOW), BODY);
    }

    @Test
    void holds_for_no_other_body_or_time() {
        var header = header("whsec_new", NOW);

        refuses(header, "{\"id\":\"evt_2\"}".getBytes(StandardCharsets.UTF_8));
        refuses(header.replace("t=" + NOW.getEpochSecond(), "t=" + (NOW.getEpochSecond() + 1)), BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=", "v1=00", "t=1,v1=zz", "t=99999999999999999999,v1=00", "t=1763632800", "nonsense"})
    void is_nothing_else(String header) {
        refuses(header, BODY);
    }

    private void refuses(String header, byte[] body) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signature.require(header, body))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("signature-invalid"));
    }

    private static String header(String secret, Instant at) {
        var time = String.valueOf(at.getEpochSecond());
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(StripeSignature.sign(secret, time, BODY));
    }
}
