package org.maillage.directory.confirmation.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.confirmation.ConfirmLink;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;

class SignedLinksTest {

    private static final String OLD = "2025:a-secret-of-last-year-quite-long-enough";
    private static final String NEW = "2026:a-secret-of-this-year-quite-long-enough";
    private static final ConfirmLink LINK = new ConfirmLink(
            new PlaceId(UUID.fromString("0198c1a0-0000-7000-8000-000000000001")),
            List.of(Part.IDENTITY, Part.OPENING_HOURS),
            UUID.fromString("0198c1a0-0000-7000-8000-000000000002"),
            Instant.parse("2026-12-25T08:00:00Z"));

    @Test
    void a_token_is_the_payload_and_its_signature() {
        var token = links(NEW, Optional.empty()).seal(LINK);

        var payload = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
        assertThat(payload)
                .isEqualTo("{\"k\":\"2026\",\"p\":\"confirm\",\"s\":\"0198c1a0-0000-7000-8000-000000000001\","
                        + "\"f\":[\"IDENTITY\",\"OPENING_HOURS\"],\"n\":\"0198c1a0-0000-7000-8000-000000000002\","
                        + "\"e\":1798185600}");
        assertThat(Base64.getUrlDecoder().decode(token.split("\\.")[1])).hasSize(32);
    }

    @Test
    void what_was_sealed_is_opened_again() {
        var links = links(NEW, Optional.empty());

        assertThat(links.open(links.seal(LINK))).contains(LINK);
    }

    @Test
    void every_altered_character_makes_it_void() {
        var links = links(NEW, Optional.empty());
        var token = links.seal(LINK);

        for (int i = 0; i < token.length(); i++) {
            for (char other : new char[] {'A', 'B', 'z', '_', '.', '='}) {
                if (token.charAt(i) != other) {
                    var altered = token.substring(0, i) + other + token.substring(i + 1);
                    assertThat(links.open(altered)).as(altered).isEmpty();
                }
            }
        }
    }

    @Test
    void no_token_is_no_link() {
        var links = links(NEW, Optional.empty());

        for (var nothing : List.of("", ".", "a.b", "x".repeat(5_000), links.seal(LINK) + "A", links.seal(LINK) + ".")) {
            assertThat(links.open(nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void a_token_for_another_purpose_confirms_nothing() {
        var payload = "{\"k\":\"2026\",\"p\":\"vote\",\"s\":\"0198c1a0-0000-7000-8000-000000000001\",\"f\":[],"
                + "\"n\":\"0198c1a0-0000-7000-8000-000000000002\",\"e\":1798185600}";
        var bytes = payload.getBytes(StandardCharsets.UTF_8);
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var token = encoder.encodeToString(bytes) + "."
                + encoder.encodeToString(SigningKey.of(NEW).sign(bytes));

        assertThat(links(NEW, Optional.empty()).open(token)).isEmpty();
    }

    @Test
    void keys_rotate_with_two_accepted() {
        var givenLastYear = links(OLD, Optional.empty()).seal(LINK);

        assertThat(links(NEW, Optional.of(OLD)).open(givenLastYear)).contains(LINK);
        assertThat(links(NEW, Optional.empty()).open(givenLastYear)).isEmpty();
        assertThat(links(OLD, Optional.empty())
                        .open(links(NEW, Optional.of(OLD)).seal(LINK)))
                .isEmpty();
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> links("2026:short", Optional.empty())).hasMessageContaining("MAILLAGE_LINK_KEY");
    }

    private static SignedLinks links(String key, Optional<String> previous) {
        var keys = new LinkKeys() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Optional<String> previousKey() {
                return previous;
            }
        };
        return new SignedLinks(keys, JsonMapper.builder().build());
    }
}
