package org.maillage.funding.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Agenda partagé, agenda-partage", "L'Œuvre (v2), l-oeuvre-v2", "1 pour 1, 1-pour-1"})
    void is_made_from_a_name(String name, String slug) {
        assertThat(Slug.of(name)).contains(new Slug(slug));
    }

    @Test
    void a_long_name_is_cut_and_never_ends_with_a_hyphen() {
        assertThat(Slug.of("a".repeat(59) + " b").orElseThrow().text()).isEqualTo("a".repeat(59));
    }

    @Test
    void a_name_without_a_latin_letter_makes_none() {
        assertThat(Slug.of("共有")).isEmpty();
    }

    @Test
    void capitals_and_double_hyphens_cannot_be_built() {
        assertThatThrownBy(() -> new Slug("Agenda")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slug("a--b")).isInstanceOf(IllegalArgumentException.class);
    }
}
