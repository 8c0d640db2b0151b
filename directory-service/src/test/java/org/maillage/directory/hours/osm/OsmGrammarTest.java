package org.maillage.directory.hours.osm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsmGrammarTest {

    private final OsmGrammar grammar = new OsmGrammar();

    @Test
    @DisplayName("acceptance 22: \"lundi 9h-12h\" is told with its column")
    void french_words_are_no_opening_hours() {
        assertThat(grammar.mistakeIn("lundi 9h-12h").orElseThrow().column()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Mo-Fr 09:00-12:00; Lu 10:00-12:00, 20", "Mo 25:00-26:00, 4", "Mo-Fr 09:00-12:00 xx, 19", "@@, 1"})
    void the_column_is_where_the_mistake_begins(String text, int column) {
        assertThat(grammar.mistakeIn(text).orElseThrow().column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-12:00; PH off",
                "24/7",
                "Mo,Tu,Th,Fr 09:00-17:30; We 09:00-20:00; SH 10:00-12:00",
                "Mo-Fr 09:00-12:00 \"sur rendez-vous\""
            })
    void opening_hours_of_openstreetmap_pass(String text) {
        assertThat(grammar.mistakeIn(text)).isEmpty();
    }
}
