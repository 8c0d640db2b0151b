package org.maillage.directory.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DU LUNDI AU VENDREDI de 9h à 12h et de 14h à 17h | Mo-Fr 09:00-12:00,14:00-17:00",
                "Du lundi au vendredi de 8h30 à 12h30 et de 13h30 à 17h30 | Mo-Fr 08:30-12:30,13:30-17:30",
                "Du lundi au jeudi : 9h-12h 14h-17h Le vendredi : 9h-12h 14h-16h | Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00,14:00-16:00",
                "Mardi 16 h 18 h Mercredi : 9 h 30 12 h - 14 h 18 h. | Tu 16:00-18:00; We 09:30-12:00,14:00-18:00",
                "Lundi : FERME  Mardi : 9h - 12h30 et 13h30 - 17h30  Samedi : 9h30 - 12h30 | Tu 09:00-12:30,13:30-17:30; Sa 09:30-12:30",
                "Du lundi au vendredi : 09:00–12:30 / 13:30–17:30 | Mo-Fr 09:00-12:30,13:30-17:30",
                "lundi, mardi, jeudi et vendredi de 9h00 à 12h00 ; mercredi de 13h00 à 17h00 | Mo,Tu,Th,Fr 09:00-12:00; We 13:00-17:00",
                "mar-mer-jeu-ven 10h-12h 13h30-18h30  et le sam 10h-12h30 | Tu-Fr 10:00-12:00,13:30-18:30; Sa 10:00-12:30",
                "Lundi : 15h18h | Mo 15:00-18:00",
                "du lundi au vendredi de 10 h à 18 h | Mo-Fr 10:00-18:00"
            })
    void reads_what_is_certain(String words, String osm) {
        assertThat(read(words, List.of())).contains(osm);
    }

    @Test
    void gives_hours_without_days_to_the_days_named_elsewhere() {
        assertThat(read("9h-12h / 14h-17h", List.of(0, 1, 2, 3, 4))).contains("Mo-Fr 09:00-12:00,14:00-17:00");
        assertThat(FrenchHours.days("{Lundi,Mercredi,Vendredi}")).containsExactly(0, 2, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "False",
                "True",
                "Sur RDV : [tel retiré]",
                "9h-12h",
                "2ème Jeudi du mois de 14h à 17h",
                "8h-12h 13h-17h sauf le vendredi 8h-12h",
                "Mardi - Vendredi 9h-12h",
                "Un lundi sur deux",
                "Lundi : 9h-17",
                "lundi de 18h à 9h",
                "lundi de 9h à 12h et de 11h à 14h",
                "lundi 25h-26h",
                "lundi au samedi",
                "vendredi au lundi 9h-12h",
                "Ouvert 24h/24 - 7j/7"
            })
    void leaves_what_is_not(String words) {
        assertThat(read(words, List.of())).isEmpty();
    }

    private static Optional<String> read(String words, List<Integer> unnamed) {
        return FrenchHours.ofDays(words, unnamed).flatMap(OpeningWeek::toOsm);
    }
}
