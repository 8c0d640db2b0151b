package org.maillage.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaceStatusTest {

    @Test
    void a_project_opens_or_ends() {
        assertThat(movesFrom(PlaceStatus.PROJECT)).containsExactlyInAnyOrder(PlaceStatus.OPEN, PlaceStatus.CLOSED);
    }

    @Test
    void a_place_closes_for_a_time_and_opens_again() {
        assertThat(movesFrom(PlaceStatus.OPEN))
                .containsExactlyInAnyOrder(PlaceStatus.TEMPORARILY_CLOSED, PlaceStatus.CLOSED);
        assertThat(movesFrom(PlaceStatus.TEMPORARILY_CLOSED))
                .containsExactlyInAnyOrder(PlaceStatus.OPEN, PlaceStatus.CLOSED);
    }

    @Test
    void nobody_simply_leaves_closed() {
        assertThat(movesFrom(PlaceStatus.CLOSED)).isEmpty();
    }

    private static Set<PlaceStatus> movesFrom(PlaceStatus status) {
        return Arrays.stream(PlaceStatus.values()).filter(status::maySwitchTo).collect(Collectors.toSet());
    }
}
