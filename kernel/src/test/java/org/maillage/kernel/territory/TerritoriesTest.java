package org.maillage.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoriesTest {

    private final Territories territories = Territories.load();

    @Test
    void holds_every_level() {
        assertThat(territories.all(TerritoryLevel.COMMUNE)).hasSize(34_969 + 45);
        assertThat(territories.all(TerritoryLevel.EPCI)).hasSize(1_255);
        assertThat(territories.all(TerritoryLevel.DEPARTMENT)).hasSize(109);
        assertThat(territories.all(TerritoryLevel.REGION)).hasSize(26);
        assertThat(territories.all(TerritoryLevel.COUNTRY)).hasSize(1);
    }

    @Test
    void guesses_the_level_of_a_code_and_never_a_region() {
        assertThat(territories.find("24322")).get().extracting(Territory::name).isEqualTo("Périgueux");
        assertThat(territories.find("200040392"))
                .get()
                .extracting(Territory::name)
                .isEqualTo("EPCI 200040392 (Périgueux)");
        assertThat(territories.find("04")).get().extracting(Territory::name).isEqualTo("Alpes-de-Haute-Provence");
        assertThat(territories.find("84")).get().extracting(Territory::name).isEqualTo("Vaucluse");
        assertThat(territories.find("FR")).get().extracting(Territory::level).isEqualTo(TerritoryLevel.COUNTRY);
        assertThat(territories.find(TerritoryLevel.REGION, "04"))
                .get()
                .extracting(Territory::name)
                .isEqualTo("La Réunion");
        assertThat(territories.find("1")).isEmpty();
    }

    @Test
    void leads_former_codes_to_the_current_commune() {
        assertThat(territories.current("69152"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("69149");
        assertThat(territories.current("16226"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("16393");
        assertThat(territories.current("85217"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("85146");
        assertThat(territories.current("75110"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("75110");
        assertThat(territories.current("00000")).isEmpty();
    }

    @Test
    void places_a_commune_in_each_level() {
        assertThat(territories.territoryOf("24322")).contains(new TerritoryOf("24322", "200040392", "24", "75"));
        assertThat(territories.territoryOf("75110")).contains(new TerritoryOf("75056", "200054781", "75", "11"));
        assertThat(territories.territoryOf("97411").orElseThrow().region()).isEqualTo("04");
    }

    @Test
    void climbs_from_an_arrondissement_to_the_country() {
        var territory = territories.find("75110");
        var climbed = new ArrayList<String>();
        while (territory.isPresent()) {
            climbed.add(territory.get().code());
            territory = territory.flatMap(territories::parent);
        }
        assertThat(climbed).containsExactly("75110", "75056", "200054781", "75", "11", "FR");
    }

    @Test
    void gives_an_arrondissement_the_centre_of_its_commune() {
        assertThat(territories.find("13201").orElseThrow().centre())
                .isEqualTo(territories.find("13055").orElseThrow().centre())
                .isPresent();
    }

    @Test
    void finds_communes_by_postcode_with_arrondissements_instead_of_their_commune() {
        assertThat(territories.communesByPostcode("75010"))
                .extracting(Territory::code)
                .containsExactly("75110");
        assertThat(territories.communesByPostcode("24000"))
                .extracting(Territory::code)
                .contains("24322");
        assertThat(territories.communesByPostcode("00000")).isEmpty();
    }

    @Test
    void finds_a_commune_by_department_and_any_spelling_of_its_name() {
        assertThat(territories.byDepartmentAndName("24", "PERIGUEUX"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("24322");
        assertThat(territories.byDepartmentAndName("93", "st denis"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("93066");
        assertThat(territories.byDepartmentAndName("76", "Havre"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("76351");
        assertThat(territories.byDepartmentAndName("01", "Arbignieu"))
                .get()
                .extracting(Territory::code)
                .isEqualTo("01015");
        assertThat(territories.byDepartmentAndName("24", "Nulle-Part")).isEmpty();
    }

    @Test
    void finds_the_nearest_commune_of_a_department_only() {
        var oneKilometreFromPerigueux = new GeoPoint(45.19, 0.72);

        assertThat(territories.nearestCommune(oneKilometreFromPerigueux, "24", 10))
                .get()
                .extracting(Territory::code)
                .isEqualTo("24322");
        assertThat(territories.nearestCommune(oneKilometreFromPerigueux, "33", 10))
                .isEmpty();
    }

    @Test
    void measures_a_great_circle() {
        var paris = new GeoPoint(48.8566, 2.3522);
        var lyon = new GeoPoint(45.7640, 4.8357);

        assertThat(paris.kilometresTo(lyon)).isCloseTo(391.5, within(0.5));
        assertThat(paris.kilometresTo(paris)).isZero();
    }

    @Test
    void searches_without_accents_by_beginnings_of_words() {
        assertThat(territories.search("saint den", TerritoryLevel.COMMUNE, 10))
                .extracting(Territory::code)
                .startsWith("97411", "93066");
        assertThat(territories.search("perig", TerritoryLevel.EPCI, 10))
                .extracting(Territory::code)
                .startsWith("200040392");
        assertThat(territories.search("24000", TerritoryLevel.COMMUNE, 5))
                .extracting(Territory::code)
                .contains("24322");
        assertThat(territories.search("denis saint", TerritoryLevel.COMMUNE, 3)).hasSize(3);
        assertThat(territories.search(" ' ", null, 10)).isEmpty();
    }

    @Test
    void knows_the_zone_of_each_department() {
        assertThat(territories.zoneOf("974")).isEqualTo(ZoneId.of("Indian/Reunion"));
        assertThat(territories.zoneOf("24")).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void knows_a_centre_for_all_but_the_overseas_collectivities() {
        var without = territories.all(TerritoryLevel.COMMUNE).stream()
                .filter(commune -> commune.centre().isEmpty())
                .map(commune -> commune.code().substring(0, 3))
                .toList();

        assertThat(without).hasSize(94);
        assertThat(Set.copyOf(without)).isSubsetOf(Set.of("975", "977", "978", "984", "986", "987", "988", "989"));
    }
}
