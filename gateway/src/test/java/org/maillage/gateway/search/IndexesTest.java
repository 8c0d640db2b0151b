package org.maillage.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.deleted;
import static org.maillage.gateway.readmodel.Fiction.equipment;
import static org.maillage.gateway.readmodel.Fiction.event;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.skill;
import static org.maillage.gateway.readmodel.Fiction.space;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.PublicChange;
import org.maillage.gateway.search.equipment.EquipmentFilter;
import org.maillage.gateway.search.event.AgendaFilter;
import org.maillage.gateway.search.skill.SkillFilter;
import org.maillage.gateway.search.space.SpaceFilter;
import org.maillage.kernel.territory.GeoPoint;

class IndexesTest {

    private static final SpaceFilter NEAR_PERIGUEUX = new SpaceFilter(
            null, List.of(), new Near(new GeoPoint(45.18, 0.72), 20), null, null, null, null, null, List.of());

    @Test
    void a_change_is_found_and_what_it_was_before_is_not() {
        var directory = Directory.startedWith(place("Le Loft").in("24322").placeChange());

        directory.with(place("Le Loft")
                .version(2)
                .in("24322")
                .with("name", "La Verrière")
                .placeChange());

        assertThat(directory.find("verriere")).containsExactly("La Verrière");
        assertThat(directory.find("loft")).isEmpty();
    }

    @Test
    void what_is_deleted_is_not_found() {
        var directory = Directory.startedWith(place("Le Loft").placeChange());

        directory.with(deleted(EntityKind.PLACE, idOf("place Le Loft"), 2));

        assertThat(directory.find("loft")).isEmpty();
    }

    @Test
    void a_space_is_found_once_its_place_is_known_and_moves_and_closes_with_it() {
        var loft = place("Le Loft").in("24322");
        var directory = Directory.startedWith(
                space("Salle ronde", idOf("place Le Loft")).spaceChange());
        assertThat(directory.spaces(NEAR_PERIGUEUX)).isEmpty();

        directory.with(loft.placeChange());
        assertThat(directory.spaces(NEAR_PERIGUEUX)).containsExactly("Salle ronde");

        directory.with(loft.version(2).in("69123").placeChange());
        assertThat(directory.spaces(NEAR_PERIGUEUX)).isEmpty();
        assertThat(directory.spaces(SpaceFilter.everything())).containsExactly("Salle ronde");

        directory.with(loft.version(3).with("status", "CLOSED").placeChange());
        assertThat(directory.spaces(SpaceFilter.everything())).isEmpty();
    }

    /** T7, for search. */
    @Test
    void answers_are_the_same_whatever_the_order_in_which_changes_arrived() {
        var changes = new ArrayList<>(Stream.of("24322", "35238", "69123", "97411")
                .flatMap(commune -> Stream.of("Fablab", "Grange", "Atelier")
                        .map(name -> place(name + " " + commune).in(commune)))
                .flatMap(place -> Stream.of(
                        place.placeChange(),
                        equipment("Laser", id(place)).change(),
                        skill("Camille à " + place.data().get("name"), "Couture")
                                .with("placeId", id(place).toString())
                                .change(),
                        event("Fête de " + place.data().get("name"), "2026-01-06T18:00:00Z", "2026-01-06T20:00:00Z")
                                .with("rrule", "FREQ=WEEKLY")
                                .with("placeId", id(place).toString())
                                .change(),
                        space("Salle", id(place))
                                .with("capacity", 8)
                                .with("rates", List.of(Map.of("unit", "DAY", "free", true)))
                                .spaceChange()))
                .toList());
        var answers = answers(Directory.startedWith(changes.toArray(PublicChange[]::new)));

        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(changes, new Random(seed));
            var directory = Directory.startedWith();
            changes.forEach(directory::with);
            assertThat(answers(directory)).isEqualTo(answers);
        }
    }

    private static UUID id(Fiction place) {
        return UUID.fromString(String.valueOf(place.data().get("id")));
    }

    private static List<Object> answers(Directory directory) {
        return List.of(
                directory.search.places(
                        PlaceFilter.builder().search("fablab").build(), PlaceOrder.RELEVANCE, Paging.first(3)),
                directory.search.places(
                        PlaceFilter.builder().search("grang bretagne").build(), PlaceOrder.RELEVANCE, Paging.first(3)),
                directory.search.places(PlaceFilter.everything(), PlaceOrder.FRESHNESS, Paging.first(5)),
                directory.search.find(NEAR_PERIGUEUX, Paging.first(5)),
                directory.search.find(EquipmentFilter.everything(), Paging.first(5)),
                directory.search.find(SkillFilter.everything(), Paging.first(5)),
                directory.search.find(AgendaFilter.everything(), Paging.first(5)),
                directory.search.facets(PlaceFilter.everything(), List.of()));
    }
}
