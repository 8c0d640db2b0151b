package org.maillage.gateway.search.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.deleted;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.skill;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.skill.ExchangeMode;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.search.Directory;
import org.maillage.gateway.search.Near;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.PlaceFilter;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.TerritoryLevel;

class SkillSearchTest {

    private static final UUID LOFT = idOf("place Le Loft");

    private final Directory directory = Directory.startedWith(
            place("Le Loft").in("24322").change(),
            skill("Camille", "Couture", "Réparation de vélos")
                    .with("placeId", LOFT.toString())
                    .change(),
            skill("Dominique", "Comptabilité")
                    .with("exchange", "PAID")
                    .with("networkIds", List.of(idOf("network").toString()))
                    .with(
                            "territory",
                            Map.of("commune", "69123", "epci", "200046977", "department", "69", "region", "84"))
                    .change());

    @Test
    void is_found_by_its_words_and_by_where_its_place_is() {
        assertThat(names(search("couture"))).containsExactly("Camille");
        assertThat(names(search("velo perigueux"))).containsExactly("Camille");
        assertThat(names(new SkillFilter(null, new Near(new GeoPoint(45.18, 0.72), 20), null, null, List.of())))
                .containsExactly("Camille");
    }

    @Test
    void an_offer_of_no_place_is_found_in_its_own_territory_and_network() {
        assertThat(names(new SkillFilter(null, null, Area.of("69", TerritoryLevel.DEPARTMENT), null, List.of())))
                .containsExactly("Dominique");
        assertThat(names(new SkillFilter(null, null, null, idOf("network"), List.of(ExchangeMode.PAID))))
                .containsExactly("Dominique");
    }

    @Test
    void what_is_withdrawn_is_found_nowhere() {
        directory.with(deleted(EntityKind.SKILL, idOf("skill Camille"), 2));

        assertThat(names(search("couture"))).isEmpty();
        assertThat(directory.model.at(SkillOffer.OF_PLACE, LOFT)).isEmpty();
    }

    @Test
    void an_offer_without_consent_any_more_is_not_shown() {
        directory.with(skill("Camille", "Couture")
                .version(2)
                .with("placeId", LOFT.toString())
                .with("expiresOn", "2026-11-23")
                .change());

        assertThat(names(SkillFilter.everything())).containsExactly("Dominique");
        assertThat(directory.names(PlaceFilter.builder().skill("couture").build()))
                .isEmpty();
    }

    @Test
    void a_place_is_found_by_a_skill_in_any_form() {
        assertThat(directory.names(
                        PlaceFilter.builder().skill("reparation velo").build()))
                .containsExactly("Le Loft");
        assertThat(directory.names(PlaceFilter.builder().skill("couture vélo").build()))
                .isEmpty();
    }

    private List<String> names(SkillFilter filter) {
        return directory.search.find(filter, Paging.first(100)).nodes().stream()
                .map(SkillOffer::displayName)
                .toList();
    }

    private static SkillFilter search(String text) {
        return new SkillFilter(text, null, null, null, List.of());
    }
}
