package org.maillage.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Among a hundred other places. Gateway acceptance 3. */
class TextSearchTest {

    private final Directory directory = Directory.startedWith(Directory.all(Stream.concat(
            Stream.of(
                    place("Fab'Lab Périgueux").in("24322").placeChange(),
                    place("Atelier vélo").in("26108").placeChange(),
                    place("La Cordée Liberté").in("69123").placeChange(),
                    place("La Cordée").in("69123").placeChange(),
                    place("La Cordée Annecy").in("74010").placeChange(),
                    place("Le Lyon d'or").in("75056").placeChange(),
                    place("Espace de l'Œuvre numérique").in("97411").placeChange(),
                    place("Co-working du Moulin").in("24322").placeChange(),
                    place("La Grange")
                            .with("summary", "Menuiserie et ateliers partagés")
                            .in("24322")
                            .placeChange(),
                    place("Hypercentre").in("35238").placeChange()),
            IntStream.range(0, 100)
                    .mapToObj(i -> place("Lieu ordinaire " + i).in("35238").placeChange()))));

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "fablab perigueux > Fab'Lab Périgueux",
                "fab lab PÉRIGUEUX > Fab'Lab Périgueux",
                "atelie velo > Atelier vélo",
                "l'oeuvre numerique > Espace de l'Œuvre numérique",
                "numeriqe > Espace de l'Œuvre numérique",
                "coworking moulin > Co-working du Moulin",
                "moul > Co-working du Moulin",
                "menuiseries > La Grange",
                "menuizerie > La Grange",
                "hypercenter > Hypercentre",
                "grange dordogne > La Grange",
                "grange nouvelle aquitaine > La Grange",
                "œuvre réunion > Espace de l'Œuvre numérique"
            })
    void finds(String text, String name) {
        assertThat(directory.find(text)).contains(name);
    }

    @Test
    void finds_the_places_of_that_name_in_that_town() {
        assertThat(directory.find("cordee lyon")).containsExactly("La Cordée", "La Cordée Liberté");
    }

    @Test
    void the_place_named_so_comes_before_those_that_begin_so() {
        assertThat(directory.find("la cordee")).first().isEqualTo("La Cordée");
    }

    @Test
    void every_word_must_be_found() {
        assertThat(directory.find("cordee zanzibar")).isEmpty();
    }

    @Test
    void short_words_are_never_misspelt() {
        assertThat(directory.find("orx")).isEmpty();
        assertThat(directory.find("granje")).containsExactly("La Grange");
    }

    @Test
    void forgives_two_letters_from_eight() {
        assertThat(directory.find("hipercentra")).containsExactly("Hypercentre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!!", "'"})
    void a_text_without_words_asks_for_nothing(String text) {
        assertThat(directory.find(text)).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "name:x", "a AND b OR (", "\"", "\\", "[a TO b]", "~2", "\u0000\uD800"})
    void no_text_is_a_query_language(String text) {
        assertThat(directory.find(text)).isNotNull();
    }
}
