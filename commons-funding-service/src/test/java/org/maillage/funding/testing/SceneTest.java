package org.maillage.funding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SceneTest {

    @Inject
    Scene scene;

    @Inject
    HeldPlaces places;

    @Inject
    HeldNetworks networks;

    @Test
    void a_place_that_was_heard_of_is_read_back() {
        var network = scene.network("Un réseau");
        var open = scene.place("75", network);
        scene.place(new Scene.PlaceGiven("75", "CLOSED", Set.of("FABLAB"), false), network);

        var found = places.openIn(network);

        assertThat(found).singleElement().satisfies(place -> {
            assertThat(place.id()).isEqualTo(open);
            assertThat(place.networks()).containsExactly(network);
            assertThat(place.kinds()).containsExactly("COWORKING");
            assertThat(place.isOpen()).isTrue();
        });
        assertThat(networks.known(network).name()).isEqualTo("Un réseau");
    }
}
