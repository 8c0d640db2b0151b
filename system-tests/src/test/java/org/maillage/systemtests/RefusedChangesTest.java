package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same refusal, by the same word, on both doors; and nothing written. */
@ExtendWith(SharedStack.class)
class RefusedChangesTest {
    private static final Map<String, String> CHANGE = Map.of("summary", "Ne doit pas passer");

    private final Door door;
    private SamplePlace place;

    RefusedChangesTest(RunningStack stack) {
        this.door = stack.door();
        this.place = SamplePlace.find(door, "perigord-01");
    }

    @BeforeEach
    void read_the_place() {
        place = SamplePlace.find(door, "perigord-01");
    }

    @AfterEach
    void nothing_was_written() {
        assertThat(SamplePlace.find(door, "perigord-01")).isEqualTo(place);
    }

    @Test
    void refuses_a_stale_version_by_graphql() {
        var stale = new SamplePlace(place.id(), place.version() - 1, place.summary());

        var answer = stale.update(door, "steward-a", "Ne doit pas passer");

        assertThat(answer.code()).isEqualTo("stale-version");
        assertThat(answer.json().at("/errors/0/extensions/version").asLong()).isEqualTo(place.version());
    }

    @Test
    void refuses_a_stale_version_by_rest() {
        var answer = door.patchAs("steward-a", place.path(), place.version() - 1, CHANGE);

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("stale-version");
    }

    @Test
    void refuses_the_steward_of_another_place_by_graphql() {
        var answer = place.update(door, "steward-b", "Ne doit pas passer");

        assertThat(answer.code()).isEqualTo("forbidden");
    }

    @Test
    void refuses_the_steward_of_another_place_by_rest() {
        var answer = door.patchAs("steward-b", place.path(), place.version(), CHANGE);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("forbidden");
    }

    @Test
    void refuses_whoever_has_no_token_by_graphql() {
        var answer = place.updateWithoutToken(door, "Ne doit pas passer");

        assertThat(answer.code()).isEqualTo("unauthenticated");
    }

    @Test
    void refuses_whoever_has_no_token_by_rest() {
        var headers = Map.of("If-Match", "\"" + place.version() + "\"", "Content-Type", "application/merge-patch+json");

        var answer = door.send("PATCH", place.path(), CHANGE, headers);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
    }

    @Test
    void refuses_a_change_that_names_no_version() {
        var token = Map.of("Content-Type", "application/merge-patch+json");

        var answer = door.sendAs("steward-a", "PATCH", place.path(), CHANGE, token);

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("if-match-missing");
    }
}
