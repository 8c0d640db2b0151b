package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000049837"})
    void holds_a_valid_number(String number) {
        assertThat(new Siret(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000075",
                "00000000000000",
                "11111111111111",
                "7328293200007",
                "732829320000744",
                "732 829 320 00074",
                "٧٣٢٨٢٩٣٢٠٠٠٠٧٤",
                "35600000000049",
                ""
            })
    void cannot_be_built_from_anything_else(String number) {
        assertThatThrownBy(() -> new Siret(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_the_legal_body() {
        assertThat(new Siret("73282932000074").siren()).isEqualTo(new Siren("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "000000000", "73282932", "W732829320"})
    void a_siren_is_checked_too(String number) {
        assertThat(Siren.isValid(number)).isFalse();
    }

    @Test
    void la_poste_is_a_valid_siren() {
        assertThat(Siren.isValid("356000000")).isTrue();
    }
}
