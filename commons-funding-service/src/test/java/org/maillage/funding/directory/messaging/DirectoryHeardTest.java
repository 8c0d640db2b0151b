package org.maillage.funding.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.directory.NetworkDeleted;
import org.maillage.funding.directory.PlaceClosed;
import org.maillage.funding.directory.PlaceLeft;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.directory.PlaceReopened;
import org.maillage.funding.testing.Directory;
import org.maillage.funding.testing.FactsHeard;
import org.maillage.kernel.Refusal;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DirectoryHeardTest {

    @Inject
    Directory directory;

    @Inject
    FactsHeard facts;

    @Inject
    HeldPlaces places;

    @Inject
    HeldNetworks networks;

    private final UUID place = UUID.randomUUID();
    private final UUID network = UUID.randomUUID();

    @Test
    void a_place_that_is_heard_of_is_held() {
        directory.place(place, 3, Map.of("networkIds", List.of(network), "kinds", List.of("FABLAB", "FARM")));

        var held = places.known(place);

        assertThat(held.version()).isEqualTo(3);
        assertThat(held.region()).contains("11");
        assertThat(held.kinds()).containsExactlyInAnyOrder("FABLAB", "FARM");
        assertThat(held.networks()).containsExactly(network);
        assertThat(held.registered()).isTrue();
        assertThat(held.isOpen()).isTrue();
        assertThat(facts.of(place)).isEmpty();
    }

    @Test
    void a_place_is_registered_by_a_siret_an_rna_or_a_ridet_alone() {
        directory.place(place, 1, Map.of("identifiers", List.of(Map.of("scheme", "WIKIDATA", "value", "Q42"))));
        assertThat(places.known(place).registered()).isFalse();

        directory.place(place, 2, Map.of("identifiers", List.of(Map.of("scheme", "RIDET", "value", "1234567.001"))));
        assertThat(places.known(place).registered()).isTrue();
    }

    @Test
    void the_region_of_a_place_without_territory_is_that_of_its_commune() {
        directory.place(place, 1, Map.of("territory", Map.of(), "address", Map.of("inseeCode", "24322")));
        assertThat(places.known(place).region()).contains("75");

        directory.place(place, 2, Map.of("territory", Map.of()));
        assertThat(places.known(place).region()).isEmpty();
    }

    @Test
    void an_older_version_changes_nothing() {
        directory.place(place, 5, Map.of("name", "Le nouveau nom"));

        directory.place(place, 4, Map.of("name", "L'ancien nom", "status", "CLOSED"));

        assertThat(places.known(place).name()).isEqualTo("Le nouveau nom");
        assertThat(facts.of(place)).isEmpty();
    }

    @Test
    void the_features_are_told_when_a_place_closes_opens_again_and_leaves_a_network() {
        directory.place(place, 1, Map.of("networkIds", List.of(network)));

        directory.place(place, 2, Map.of("networkIds", List.of(network), "status", "CLOSED"));
        directory.place(place, 3, Map.of("networkIds", List.of(network), "status", "CLOSED"));
        directory.place(place, 4, Map.of("networkIds", List.of(network)));
        directory.place(place, 5, Map.of());

        assertThat(facts.of(place))
                .containsExactly(new PlaceClosed(place), new PlaceReopened(place), new PlaceLeft(place, network));
    }

    @Test
    void a_place_that_is_erased_is_closed_and_in_no_network_and_may_come_back() {
        directory.place(place, 1, Map.of("networkIds", List.of(network)));

        directory.erased(place, 2);
        directory.erased(place, 3);

        assertThat(places.known(place).isClosed()).isTrue();
        assertThatThrownBy(() -> places.notClosed(place))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("place-closed"));
        directory.place(place, 4, Map.of());
        assertThat(facts.of(place))
                .containsExactly(new PlaceLeft(place, network), new PlaceClosed(place), new PlaceReopened(place));
    }

    @Test
    void a_place_that_is_absorbed_shows_its_survivor_also_when_that_is_absorbed_in_turn() {
        var middle = UUID.randomUUID();
        var last = UUID.randomUUID();
        var late = UUID.randomUUID();
        List.of(place, middle, last, late).forEach(id -> directory.place(id, 1, Map.of()));

        directory.absorbed(place, 2, middle);
        directory.absorbed(middle, 2, last);
        directory.absorbed(late, 2, middle);
        directory.absorbed(late, 3, middle);

        assertThat(places.byIds(List.of(place, middle, late)))
                .extracting(HeldPlace::mergedInto)
                .allSatisfy(into -> assertThat(into).contains(last));
        assertThat(facts.of(place)).containsExactly(new PlaceMerged(place, middle));
        assertThat(facts.of(last)).containsExactly(new PlaceMerged(middle, last), new PlaceMerged(late, last));
    }

    @Test
    void a_network_that_is_no_more_is_not_known_any_more() {
        directory.network(network, 1, "reseau-" + network);
        assertThat(networks.known(network).slug()).isEqualTo("reseau-" + network);

        directory.networkDeleted(network, 2);

        assertThat(networks.byId(network))
                .hasValueSatisfying(held -> assertThat(held.deleted()).isTrue());
        assertThatThrownBy(() -> networks.known(network)).isInstanceOf(Refusal.class);
        assertThat(facts.of(network)).containsExactly(new NetworkDeleted(network));
    }
}
