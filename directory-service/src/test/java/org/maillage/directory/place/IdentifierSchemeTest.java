package org.maillage.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierSchemeTest {

    @Test
    @DisplayName("acceptance 21: fourteen zeros and 73282932000075 are no SIRET, 73282932000074 is one")
    void a_siret_passes_luhn_and_is_not_one_digit_repeated() {
        assertThat(IdentifierScheme.SIRET.accepts("00000000000000")).isFalse();
        assertThat(IdentifierScheme.SIRET.accepts("73282932000075")).isFalse();
        assertThat(IdentifierScheme.SIRET.accepts("73282932000074")).isTrue();
    }

    @Test
    void la_poste_counts_its_digits_by_five() {
        assertThat(IdentifierScheme.SIRET.accepts("35600000049837")).isTrue();
        assertThat(IdentifierScheme.SIRET.accepts("35600000049836")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SIREN, 732829320, true",
        "SIREN, 732829321, false",
        "RNA, W242001234, true",
        "RNA, 242001234, false",
        "RIDET, 0123456.001, true",
        "OSM, node/123456, true",
        "OSM, house/1, false",
        "WIKIDATA, Q42, true",
        "WIKIDATA, Q042, false",
        "BAN, 24322_0123_00012, true",
        "BAN, 3ac0d9e7-5f1e-4f6e-9d3e-0a6f6b2f1c11, true",
        "BAN, rue, false"
    })
    void each_scheme_knows_its_own(IdentifierScheme scheme, String value, boolean accepted) {
        assertThat(scheme.accepts(value)).isEqualTo(accepted);
    }
}
