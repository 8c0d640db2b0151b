package org.maillage.directory.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrigramsTest {

    @Test
    void counts_as_pg_trgm_does() {
        assertThat(similarity("word", "two words")).isEqualTo(4 / 11.0, within(1e-9));
        assertThat(similarity("cat", "cats")).isEqualTo(3 / 6.0, within(1e-9));
        assertThat(similarity("a", "a")).isEqualTo(1);
        assertThat(similarity("abc", "xyz")).isZero();
    }

    @Test
    void accents_case_and_signs_do_not_matter() {
        assertThat(similarity("L'Œuvre d'Été", "l oeuvre D ETE")).isEqualTo(1);
        assertThat(similarity("La Quincaille", "Quincaille, la")).isEqualTo(1);
    }

    @Test
    void names_without_a_letter_are_like_nothing() {
        assertThat(similarity("???", "???")).isZero();
    }

    private static double similarity(String one, String other) {
        return Trigrams.of(one).similarity(Trigrams.of(other));
    }
}
