package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gateway acceptance 1: public reads go on while everything behind the gateway is away. */
@ExtendWith(SharedStack.class)
class OutageTest {
    /** The short form of ten minutes; the full form is {@code -Dtrust.full}. */
    private static final Duration OUTAGE =
            Boolean.getBoolean("trust.full") ? Duration.ofMinutes(10) : Duration.ofSeconds(20);

    private static final List<String> QUERIES = List.of(
            "{ networks { slug name placeCount } }",
            "{ place(externalId: {source: \"sample\", id: \"reunion-01\"}) { id version name summary spaces { name } } }",
            "{ places(filter: {territory: \"24\", territoryLevel: DEPARTMENT}, orderBy: NAME, first: 50)"
                    + " { totalCount nodes { name } facets(names: [\"kind\"]) { name values { value count } } } }",
            "{ places(filter: {search: \"atelier velo\"}) { totalCount nodes { name } } }",
            "{ places(filter: {near: {latitude: 45.18, longitude: 0.72, radiusKm: 30}}, orderBy: DISTANCE)"
                    + " { nodes { name distanceKm } } }",
            "{ spaces(filter: {minimumCapacity: 20}) { totalCount nodes { name capacity } } }",
            "{ territory(code: \"24\", level: DEPARTMENT) { name parent { name } } }",
            "{ statistics { places spaces byKind { value count } } }");

    private final RunningStack stack;
    private final Door door;

    OutageTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
    }

    @Test
    void public_queries_still_answer_unchanged() throws Exception {
        var before = answers();
        // Signed in before the outage: her token and the keys that prove it are known.
        door.askAs("steward-b", "{ me { subject } }", Map.of()).data();
        for (var part : List.of("directory", "funding", "mobility", "postgres", "keycloak")) {
            stack.stack().stop(part);
        }

        Awaitility.await()
                .atMost(OUTAGE.plusSeconds(30))
                .pollInterval(2, TimeUnit.SECONDS)
                .during(OUTAGE)
                .untilAsserted(() -> assertThat(answers()).isEqualTo(before));

        assertThat(SamplePlace.find(door, "perigord-02")
                        .update(door, "steward-b", "Personne ne peut écrire")
                        .code())
                .isEqualTo("unavailable");
        stack.heal();
        assertThat(answers()).isEqualTo(before);
        var place = SamplePlace.find(door, "perigord-02");
        assertThat(place.update(door, "steward-b", "On peut écrire de nouveau")
                        .data()
                        .at("/updatePlace/version")
                        .asLong())
                .isEqualTo(place.version() + 1);
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        for (var query : QUERIES) {
            answers.put(query, door.ask(query).data().toString());
        }
        return answers;
    }
}
