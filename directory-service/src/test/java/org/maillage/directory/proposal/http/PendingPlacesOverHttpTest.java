package org.maillage.directory.proposal.http;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.maillage.directory.proposal.http.Assembly.anonymously;
import static org.maillage.directory.proposal.http.Assembly.proposal;
import static org.maillage.directory.proposal.http.Assembly.somebody;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.PublishedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PendingPlacesOverHttpTest {

    private static final Map<String, Object> ROOM = Map.of("name", "Salle", "kind", "OTHER");

    @Inject
    AppendedChanges changes;

    @Inject
    PublishedChanges published;

    @Inject
    Deadlines deadlines;

    private long before;

    @BeforeEach
    void remember_where_the_feeds_stand() throws SQLException {
        before = changes.lastPosition();
    }

    /** Acceptance line 18, as far as the directory goes. */
    @Test
    void no_public_read_feed_or_topic_shows_a_pending_place() throws SQLException {
        var assembly = Assembly.of(2, 50);
        var ada = somebody();
        var asked = assembly.ask(ada);
        String id = asked.path("id");
        String vote = asked.path("proposal.id");
        String externalId = asked.path("externalIds[0].id");
        var room = made(ada, "places/" + id + "/spaces", ROOM);
        var event = made(
                ada,
                "events",
                Map.of("placeId", id, "title", "Fête", "kind", "culture", "startsAt", "2027-06-21T18:00:00Z"));
        changing(ada, 1)
                .body(Map.of("summary", "Bientôt"))
                .patch(at("places/" + id))
                .then()
                .statusCode(200);

        awaitInFeed("place", place(ada));

        for (var path : List.of(
                "places/" + id,
                "places/by/assembly/" + externalId,
                "places/" + id + "/spaces",
                "spaces/" + room,
                "places/" + id + "/events",
                "events/" + event,
                "proposals/" + vote)) {
            assertThat(anonymously(path)).as(path).isEqualTo(404);
            as(somebody()).get(at(path)).then().statusCode(404);
            as(ada).get(at(path)).then().statusCode(200);
            as(assembly.member(1).steward()).get(at(path)).then().statusCode(200);
            as(ADMINISTRATOR).get(at(path)).then().statusCode(200);
        }
        var ofNetwork = at("networks/" + assembly.network() + "/proposals?status=OPEN");
        as(ada).get(at("places/" + id)).then().body("proposalId", equalTo(vote));
        var both = at("places?ids=" + id + "," + assembly.member(0).place());
        given().get(both).then().body("id", equalTo(List.of(assembly.member(0).place())));
        as(assembly.member(1).steward())
                .get(both)
                .then()
                .body("id", equalTo(List.of(id, assembly.member(0).place())));
        given().get(at("places?ids=x")).then().statusCode(422);
        given().get(ofNetwork).then().body("size()", equalTo(0));
        as(assembly.member(0).steward()).get(ofNetwork).then().body("id", equalTo(List.of(vote)));
        given().get(at("networks/" + assembly.network() + "/agenda.ics")).then().body(not(containsString(event)));
        for (var hidden : List.of(id, room, event, vote)) {
            assertThat(published.of(hidden)).isEmpty();
            assertThat(changes.of(hidden))
                    .extracting(AppendedChanges.Appended::audience)
                    .containsOnly("network");
        }
        assertThat(feed("place")).doesNotContain(id);
        assertThat(feed("space")).doesNotContain(room);
        assertThat(feed("event")).doesNotContain(event);
        assertThat(feed("proposal")).doesNotContain(vote);

        assembly.vote(0, vote, "FOR");
        assembly.vote(1, vote, "FOR").then().body("status", equalTo("ADOPTED"));

        awaitInFeed("place", id);
        awaitInFeed("space", room);
        awaitInFeed("event", event);
        awaitInFeed("proposal", vote);
        assertThat(anonymously("spaces/" + room)).isEqualTo(200);
        await().atMost(ofSeconds(30)).until(() -> !published.of(id).isEmpty());
    }

    @Test
    void a_place_that_is_hidden_leaves_at_once_and_comes_back_when_it_is_not_ratified() {
        var assembly = Assembly.of(3, 50);
        var accused = assembly.member(0);
        var room = made(accused.steward(), "places/" + accused.place() + "/spaces", ROOM);
        awaitInFeed("space", room);

        String vote = hide(ADMINISTRATOR, accused, "De la publicité, rien d’autre.")
                .then()
                .statusCode(202)
                .body("kind", equalTo("MODERATION"))
                .body("electorate", equalTo(2))
                .extract()
                .path("id");

        assertThat(anonymously("places/" + accused.place())).isEqualTo(404);
        assertThat(anonymously("spaces/" + room)).isEqualTo(404);
        assertThat(anonymously("proposals/" + vote)).isEqualTo(404);
        await().atMost(ofSeconds(30))
                .until(() -> !feed("place").contains(accused.place())
                        && !feed("space").contains(room));
        assembly.vote(accused, vote, Map.of("choice", "AGAINST"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-in-electorate"));

        assembly.vote(1, vote, "AGAINST");
        assembly.vote(2, vote, "FOR").then().body("status", equalTo("REJECTED"));

        awaitInFeed("place", accused.place());
        awaitInFeed("space", room);
        assertThat(anonymously("places/" + accused.place())).isEqualTo(200);
    }

    @Test
    void a_place_whose_hiding_is_ratified_stays_hidden() throws SQLException {
        var assembly = Assembly.of(2, 0);
        var accused = assembly.member(0);
        hide(assembly.member(1).steward(), accused, "Le plancher s’effondre.")
                .then()
                .statusCode(403);
        String vote = hide(ADMINISTRATOR, accused, "Le plancher s’effondre.").path("id");

        deadlines.end(vote);

        proposal(ADMINISTRATOR, vote).then().body("status", equalTo("ADOPTED"));
        assertThat(anonymously("places/" + accused.place())).isEqualTo(404);
    }

    @Test
    void a_closure_by_others_is_voted_on_and_a_steward_closes_at_once() {
        var assembly = Assembly.of(2, 50);
        var admin = somebody();
        grant(admin, "NETWORK_ADMIN", assembly.network());
        var place = "places/" + assembly.member(0).place();

        changing(admin, 1)
                .body(Map.of("status", "CLOSED"))
                .patch(at(place))
                .then()
                .statusCode(409)
                .body("code", equalTo("vote-needed"));
        String vote = changing(admin, 1)
                .body(Map.of("reason", "Plus personne depuis un an"))
                .post(at(place + "/close"))
                .then()
                .statusCode(202)
                .body("kind", equalTo("CLOSURE"))
                .extract()
                .path("id");
        given().get(at(place)).then().body("status", equalTo("OPEN"));
        assembly.vote(0, vote, "FOR");
        assembly.vote(1, vote, "FOR").then().body("status", equalTo("ADOPTED"));

        given().get(at(place)).then().body("status", equalTo("CLOSED"));
        changing(assembly.member(1).steward(), 1)
                .body(Map.of("reason", "Fin du bail"))
                .post(at("places/" + assembly.member(1).place() + "/close"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    private static Response hide(String subject, Assembly.Member accused, String why) {
        return changing(subject, 1)
                .body(Map.of("reason", "abuse", "text", why))
                .post(at("places/" + accused.place() + "/hide"));
    }

    private void awaitInFeed(String kind, String id) {
        await().atMost(ofSeconds(30)).until(() -> feed(kind).contains(id));
    }

    /** The ids that came into it since the test began, and are in it. */
    private List<String> feed(String kind) {
        var ids = new ArrayList<String>();
        var next = "/feeds/" + kind + "?afterChangeNumber=" + before;
        while (true) {
            var page = given().get(next.replaceFirst("^https?://[^/]+", ""));
            List<Map<String, Object>> items = page.path("items");
            if (items.isEmpty()) {
                return ids;
            }
            items.stream()
                    .filter(item -> "updated".equals(item.get("state")))
                    .forEach(item -> ids.add(String.valueOf(item.get("id"))));
            next = page.path("next");
        }
    }
}
