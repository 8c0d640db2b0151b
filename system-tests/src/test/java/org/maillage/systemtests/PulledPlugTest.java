package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every process ended by force at the same moment, and started again. */
@ExtendWith(SharedStack.class)
class PulledPlugTest {
    private static final String EVERYTHING =
            "{ networks { slug version } places(first: 100, orderBy: NAME) { totalCount nodes { id version name } } }";

    private final RunningStack stack;
    private final Door door;

    PulledPlugTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
    }

    @Test
    void nothing_that_was_acknowledged_is_lost() throws Exception {
        var place = SamplePlace.find(door, "perigord-01");
        var summary = "Écrit juste avant la coupure " + System.nanoTime();
        place.update(door, "steward-a", summary).data();
        var before = door.ask(EVERYTHING).data();
        var feed = door.get("/feeds/place").body();

        stack.stack().kill();
        assertThat(stack.stack().isStopped()).isTrue();
        stack.stack().start();

        assertThat(SamplePlace.find(door, "perigord-01"))
                .isEqualTo(new SamplePlace(place.id(), place.version() + 1, summary));
        assertThat(door.ask(EVERYTHING).data()).isEqualTo(before);
        assertThat(door.get("/feeds/place").body()).isEqualTo(feed);
        assertThat(stack.token("steward-a")).isNotEmpty();
        assertThat(SamplePlace.find(door, "perigord-01")
                        .update(door, "steward-a", "Et la vie continue")
                        .data())
                .isNotEmpty();
    }
}
