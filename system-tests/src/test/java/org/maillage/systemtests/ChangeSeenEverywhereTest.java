package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A steward changes her place, and it is at once what everybody sees. */
@ExtendWith(SharedStack.class)
class ChangeSeenEverywhereTest {
    private static final String SUBSCRIPTION =
            "subscription { changes(kinds: [\"place\"]) { kind id version state type position place { summary } } }";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RunningStack stack;
    private final Door door;

    ChangeSeenEverywhereTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
    }

    @Test
    void is_in_graphql_in_the_feed_on_the_topic_and_with_its_subscribers() throws Exception {
        var place = SamplePlace.find(door, "perigord-01");
        var feed = endOfFeed();
        var summary = "Vu partout à " + System.nanoTime();
        try (var topic = new Topic(stack, "maillage.directory.place.v1");
                var events = new EventStream(door, SUBSCRIPTION);
                var socket = new Socket(door, SUBSCRIPTION)) {

            var changed = place.update(door, "steward-a", summary).data().path("updatePlace");

            assertThat(changed.path("version").asLong()).isEqualTo(place.version() + 1);
            assertThat(SamplePlace.find(door, "perigord-01"))
                    .isEqualTo(new SamplePlace(place.id(), place.version() + 1, summary));
            assertFeedEndsWith(feed, place, summary);
            assertTopicHolds(topic, place, summary);
            assertReceived(events.received(), "/data/changes", place, summary);
            assertReceived(socket.received(), "/payload/data/changes", place, summary);
        }
    }

    @Test
    void no_answer_is_older_than_the_change_before_it() {
        for (var i = 0; i < 50; i++) {
            var place = SamplePlace.find(door, "perigord-01");
            var summary = "Écriture numéro " + i;

            place.update(door, "steward-a", summary).data();

            assertThat(SamplePlace.find(door, "perigord-01").summary()).isEqualTo(summary);
        }
    }

    /** The address of the feed's last page: what comes after it is new. */
    private String endOfFeed() {
        var path = "/feeds/place?afterChangeNumber=0";
        while (true) {
            var page = door.get(path).json();
            var next = page.path("next").asText().replaceFirst("^https?://[^/]+", "");
            if (page.path("items").isEmpty()) {
                return next;
            }
            path = next;
        }
    }

    private void assertFeedEndsWith(String feed, SamplePlace place, String summary) {
        var items = door.get(feed).json().path("items");
        var last = items.path(items.size() - 1);
        assertThat(last.path("id").asText()).isEqualTo(place.id());
        assertThat(last.path("state").asText()).isEqualTo("updated");
        assertThat(last.at("/data/summary").asText()).isEqualTo(summary);
    }

    private static void assertTopicHolds(Topic topic, SamplePlace place, String summary) {
        var heard = topic.await(place.id(), summary, PATIENCE);
        assertThat(heard).isPresent();
        assertThat(Topic.header(heard.get(), "ce_subject")).isEqualTo(place.id());
        assertThat(Topic.header(heard.get(), "ce_aggregateversion")).isEqualTo(Long.toString(place.version() + 1));
        assertThat(Topic.header(heard.get(), "ce_state")).isEqualTo("updated");
        assertThat(Topic.header(heard.get(), "ce_type")).isEqualTo("org.maillage.directory.PlaceUpdated.v1");
    }

    private static void assertReceived(Queue<JsonNode> received, String at, SamplePlace place, String summary) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(received)
                .map(message -> message.at(at))
                .filteredOn(change -> change.path("id").asText().equals(place.id()))
                .map(change -> Map.of(
                        "version",
                        change.path("version").asLong(),
                        "state",
                        change.path("state").asText(),
                        "summary",
                        change.at("/place/summary").asText()))
                .contains(Map.of("version", place.version() + 1, "state", "updated", "summary", summary)));
    }
}
