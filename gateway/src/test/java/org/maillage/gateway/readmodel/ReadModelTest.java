package org.maillage.gateway.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.deleted;
import static org.maillage.gateway.readmodel.Fiction.equipment;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.space;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;

class ReadModelTest {

    private static final UUID LOFT = idOf("place Le Loft");
    private static final UUID NETWORK = idOf("network");

    private final ReadModel model = new ReadModel();

    @Test
    void ignores_a_version_older_than_the_one_it_holds() {
        model.apply(place("Le Loft").version(2).with("summary", "new").placeChange());

        var applied =
                model.apply(place("Le Loft").version(1).with("summary", "old").placeChange());

        assertThat(applied).isEmpty();
        assertThat(model.place(LOFT)).map(Place::summary).contains("new");
    }

    @Test
    void a_tombstone_removes_the_thing_and_its_links() {
        model.apply(place("Le Loft")
                .with("networkIds", List.of(NETWORK.toString()))
                .with("externalIds", List.of(Map.of("source", "sample", "id", "loft")))
                .placeChange());

        model.apply(deleted(EntityKind.PLACE, LOFT, 2));

        assertThat(model.place(LOFT)).isEmpty();
        assertThat(model.at(Place.OF_NETWORK, NETWORK)).isEmpty();
        assertThat(model.placeByExternalId(new ExternalId("sample", "loft"))).isEmpty();
        assertThat(model.apply(place("Le Loft").placeChange())).isEmpty();
    }

    @Test
    void spaces_are_found_from_their_place_by_name() {
        model.apply(space("Salle ronde", LOFT).spaceChange());
        model.apply(space("Atelier", LOFT).spaceChange());
        model.apply(space("Salle ronde", LOFT).version(2).with("capacity", 12).spaceChange());

        assertThat(model.spacesOf(LOFT)).extracting(Space::name).containsExactly("Atelier", "Salle ronde");
        assertThat(model.spacesOf(LOFT).get(1).capacity()).isEqualTo(12);
    }

    @Test
    void what_points_elsewhere_after_a_change_is_no_longer_where_it_was() {
        var nef = idOf("place La Nef");
        model.apply(equipment("Laser", LOFT).change());
        model.apply(equipment("Laser", LOFT)
                .version(2)
                .with("placeId", nef.toString())
                .change());

        assertThat(model.at(Equipment.OF_PLACE, LOFT)).isEmpty();
        assertThat(model.at(Equipment.OF_PLACE, nef)).hasSize(1);
    }

    @Test
    void an_absorbed_place_leads_to_its_survivor_whichever_came_first() {
        var survivor = place("La Nef").version(2).with("mergedFrom", List.of(LOFT.toString()));
        model.apply(place("Le Loft").placeChange());
        model.apply(survivor.placeChange());
        model.apply(deleted(EntityKind.PLACE, LOFT, 2, idOf("place La Nef")));

        assertThat(model.place(LOFT)).map(Place::name).contains("La Nef");
    }

    @Test
    void chains_of_absorbed_places_lead_to_the_last() {
        model.apply(deleted(EntityKind.PLACE, LOFT, 2, idOf("place La Nef")));
        model.apply(deleted(EntityKind.PLACE, idOf("place La Nef"), 2, idOf("place La Cale")));
        model.apply(place("La Cale").placeChange());

        assertThat(model.place(LOFT)).map(Place::name).contains("La Cale");
    }

    @Test
    void who_waits_for_a_version_is_told_when_it_comes_and_when_it_does_not() throws Exception {
        var inTime = model.awaitVersion(EntityKind.PLACE, LOFT, 2, Duration.ofSeconds(10));
        var never = model.awaitVersion(EntityKind.PLACE, LOFT, 9, Duration.ofMillis(1));
        model.apply(place("Le Loft").placeChange());
        assertThat(inTime).isNotDone();

        model.apply(place("Le Loft").version(3).placeChange());

        assertThat(inTime.get()).isTrue();
        assertThat(never.get()).isFalse();
        assertThat(model.awaitVersion(EntityKind.PLACE, LOFT, 3, Duration.ZERO).get())
                .isTrue();
    }

    @Test
    void who_waits_for_an_end_is_told() throws Exception {
        model.apply(place("Le Loft").placeChange());
        var end = model.awaitVersion(EntityKind.PLACE, LOFT, 2, Duration.ofSeconds(10));

        model.apply(deleted(EntityKind.PLACE, LOFT, 2));

        assertThat(end.get()).isTrue();
    }

    /** T7: read models can be rebuilt. */
    @Test
    void any_order_between_aggregates_and_any_repetition_gives_the_same_digest() {
        var histories = histories();
        var straight = digestOf(histories.stream().flatMap(List::stream).toList());

        var twice = new ArrayList<PublicChange>();
        histories.forEach(twice::addAll);
        histories.forEach(twice::addAll);

        assertThat(digestOf(twice)).isEqualTo(straight);
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(digestOf(interleaved(histories, new Random(seed)))).isEqualTo(straight);
        }
        assertThat(digestOf(histories.get(0))).isNotEqualTo(straight);
    }

    private static List<List<PublicChange>> histories() {
        var histories = new ArrayList<List<PublicChange>>();
        for (int i = 0; i < 30; i++) {
            var place = place("Lieu " + i)
                    .in("24322")
                    .with("externalIds", List.of(Map.of("source", "s", "id", "" + i % 7)));
            histories.add(new ArrayList<>(List.of(
                    place.placeChange(),
                    place.version(2).with("kinds", List.of("FABLAB")).placeChange())));
            var id = idOf("place Lieu " + i);
            histories.add(List.of(
                    space("Salle", id).spaceChange(),
                    space("Salle", id).version(2).spaceChange()));
            if (i % 5 == 0) {
                histories.get(histories.size() - 2).add(deleted(EntityKind.PLACE, id, 3, idOf("place Lieu 1")));
            }
        }
        return histories;
    }

    private static List<PublicChange> interleaved(List<List<PublicChange>> histories, Random random) {
        var turns = new ArrayList<Integer>();
        for (int i = 0; i < histories.size(); i++) {
            turns.addAll(Collections.nCopies(histories.get(i).size(), i));
        }
        Collections.shuffle(turns, random);
        var next = new int[histories.size()];
        return turns.stream().map(i -> histories.get(i).get(next[i]++)).toList();
    }

    private static String digestOf(List<PublicChange> changes) {
        var model = new ReadModel();
        changes.forEach(model::apply);
        return model.digest();
    }
}
