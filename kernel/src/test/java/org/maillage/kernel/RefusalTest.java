package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "bad-request, 400",
        "bad-cursor, 400",
        "idempotency-key-missing, 400",
        "unauthenticated, 401",
        "forbidden, 403",
        "not-found, 404",
        "unknown-document, 404",
        "idempotency-in-flight, 409",
        "wrong-state, 409",
        "gone, 410",
        "stale-version, 412",
        "too-large, 413",
        "unsupported-media-type, 415",
        "validation, 422",
        "idempotency-key-reused, 422",
        "query-too-large, 422",
        "query-too-deep, 422",
        "query-too-costly, 422",
        "too-many-aliases, 422",
        "too-many-root-fields, 422",
        "batch-refused, 422",
        "if-match-missing, 428",
        "quota-exceeded, 429",
        "internal-error, 500",
        "unavailable, 503"
    })
    void the_catalogue_holds_the_contract(String code, int status) {
        assertThat(RefusalCatalogue.statusOf(code)).isEqualTo(status);
    }

    @Test
    void every_code_has_words_in_both_languages_and_says_what_to_do() {
        assertThat(RefusalCatalogue.all().values()).allSatisfy(entry -> {
            assertThat(entry.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(entry.status()).isBetween(400, 599);
            assertThat(entry.title()).isNotEqualTo(entry.code()).isNotBlank();
            assertThat(entry.titleFr()).isNotEqualTo(entry.code()).isNotEqualTo(entry.title());
            assertThat(entry.help()).isNotBlank();
        });
    }

    @Test
    void a_code_missing_from_the_catalogue_is_our_fault() {
        assertThat(RefusalCatalogue.statusOf("never-heard-of")).isEqualTo(500);
    }

    @Test
    void figures_are_added_without_changing_the_first() {
        var plain = Refusal.wrongState("CLOSED");
        var more = plain.with("since", "2026");

        assertThat(plain.figures()).containsOnlyKeys("state");
        assertThat(more.figures()).containsEntry("state", "CLOSED").containsEntry("since", "2026");
        assertThat(more.code()).isEqualTo(plain.code());
    }

    @Test
    void validation_lists_every_fault() {
        var faults = List.of(new Fault("/name", "too-long", ""), new Fault("/kinds", "missing", ""));

        assertThat(Refusal.validation(faults).faults()).isEqualTo(faults);
    }
}
