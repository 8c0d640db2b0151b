package org.maillage.kit.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueLoopTest {

    private final List<String> taken = new ArrayList<>();

    @Test
    void one_that_fails_keeps_no_other_from_its_turn() {
        var loop = loop(Due.once("thing", () -> List.of("a", "broken", "b"), this::take));

        int over = loop.takeDue();

        assertThat(over).isEqualTo(2);
        assertThat(taken).containsExactly("a", "b");
    }

    @Test
    void looks_again_at_once_while_something_was_over_with() {
        var loop = loop(
                Due.once("thing", List::<String>of, this::take), Due.once("other", () -> List.of("a"), this::take));

        var outcome = loop.look();

        assertThat(outcome).isEqualTo(Loop.Outcome.MORE);
    }

    @Test
    void rests_when_what_is_due_waits() {
        var loop = loop(new Due<>("thing", () -> List.of("a"), key -> false));

        var outcome = loop.look();

        assertThat(outcome).isEqualTo(Loop.Outcome.NOTHING);
    }

    @Test
    void rests_when_all_failed() {
        var loop = loop(Due.once("thing", () -> List.of("broken"), this::take));

        var outcome = loop.look();

        assertThat(outcome).isEqualTo(Loop.Outcome.NOTHING);
    }

    private static DueLoop loop(Due<?>... dues) {
        return new DueLoop("sample", Duration.ofHours(1), dues) {};
    }

    private void take(String key) {
        if (key.equals("broken")) {
            throw new IllegalStateException(key);
        }
        taken.add(key);
    }
}
