package org.maillage.funding.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Directory;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DecisionHttpTest {

    @Inject
    Scene scene;

    @Inject
    Directory directory;

    @Inject
    DecisionClosing closing;

    @Inject
    DecidableThings things;

    private UUID network;
    private String admin;

    @BeforeEach
    void aNetwork() {
        network = scene.network("Décide");
        admin = scene.admin(network);
    }

    @Test
    void line_30_ten_places_decide_by_their_networks_rule() {
        var places = places(10);

        assertThat(ended(places, "MAJORITY", "FOR", "FOR", "FOR", "AGAINST", "AGAINST"))
                .isEqualTo("ADOPTED");
        assertThat(ended(places, "TWO_THIRDS", "FOR", "FOR", "FOR", "AGAINST", "AGAINST"))
                .isEqualTo("REJECTED");
        assertThat(ended(places, "CONSENT", "FOR", "FOR", "FOR", "FOR", "FOR", "BLOCK"))
                .isEqualTo("REJECTED");
        assertThat(ended(places, "MAJORITY", "FOR", "FOR", "FOR", "FOR")).isEqualTo("NO_QUORUM");
    }

    @Test
    void a_decision_is_opened_by_an_admin_and_asks_the_open_places_of_that_moment() {
        var asked = scene.place("11", network);
        scene.place(new Scene.PlaceGiven("11", "CLOSED", Set.of("FARM"), true), network);
        scene.place("11", scene.network("Ailleurs"));

        var id = open(Map.of("quorumPercent", 60));
        var late = scene.place("11", network);

        given().get(at("decisions/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("networkId", equalTo(network.toString()))
                .body("electorate", equalTo(1))
                .body("quorumPercent", equalTo(60))
                .body("status", equalTo("OPEN"))
                .body("votes", hasSize(0))
                .body("tally.FOR", equalTo(0))
                .body("subjectId", nullValue());
        vote(id, late, "FOR").statusCode(403).body("code", equalTo("not-in-electorate"));
        vote(id, asked, "FOR").statusCode(200);
    }

    @Test
    void the_last_word_counts_and_all_voices_close_it_at_once() {
        var places = places(2);
        var id = open(Map.of());
        vote(id, places.get(0), "AGAINST").statusCode(200).body("status", equalTo("OPEN"));
        vote(id, places.get(0), "FOR").body("tally.AGAINST", equalTo(0)).body("votes.choice", contains("FOR"));

        vote(id, places.get(1), "FOR").body("status", equalTo("ADOPTED")).body("version", equalTo(5));

        vote(id, places.get(1), "AGAINST").statusCode(409).body("code", equalTo("decision-closed"));
    }

    @Test
    void a_block_says_why() {
        var place = places(2).get(0);
        var id = open(Map.of("rule", "CONSENT"));

        vote(id, place, "BLOCK").statusCode(422).body("code", equalTo("block-needs-reason"));

        as(scene.steward(place))
                .body(Map.of("choice", "BLOCK", "reason", "Trop cher pour nous"))
                .put(voteOf(id, place))
                .then()
                .statusCode(200)
                .body("votes[0].reason", equalTo("Trop cher pour nous"));
    }

    @Test
    void only_a_steward_of_the_place_votes_by_its_own_grant() {
        var places = places(2);
        var id = open(Map.of());
        var body = Map.of("choice", "FOR");

        given().contentType("application/json")
                .body(body)
                .put(voteOf(id, places.get(0)))
                .then()
                .statusCode(401);
        for (var token : List.of(scene.administrator(), admin, scene.steward(places.get(1)))) {
            as(token).body(body).put(voteOf(id, places.get(0))).then().statusCode(403);
        }
        given().get(at("decisions/" + id)).then().body("version", equalTo(1));
    }

    @Test
    void no_voice_counts_after_the_end_even_before_it_was_noted() {
        var place = places(2).get(0);
        var id = open(Map.of());
        vote(id, place, "FOR").statusCode(200);
        end(id);

        vote(id, place, "AGAINST").statusCode(409).body("code", equalTo("decision-closed"));

        closing.close(new DecisionId(id));
        given().get(at("decisions/" + id)).then().body("status", equalTo("ADOPTED"));
    }

    @Test
    void a_closed_place_has_no_new_vote_and_its_earlier_one_stands() {
        var place = heard(1, "OPEN");
        places(1);
        var id = open(Map.of());
        vote(id, place, "FOR").statusCode(200);

        directory.place(place, 2, Map.of("networkIds", List.of(network), "status", "CLOSED"));

        vote(id, place, "AGAINST").statusCode(409).body("code", equalTo("place-closed"));
        given().get(at("decisions/" + id)).then().body("electorate", equalTo(2)).body("tally.FOR", equalTo(1));
    }

    @Test
    void a_place_that_leaves_the_network_leaves_its_open_decisions() {
        var leaver = heard(1, "OPEN");
        var stays = places(1).get(0);
        var id = open(Map.of());
        vote(id, stays, "FOR").body("status", equalTo("OPEN"));

        directory.place(leaver, 2, Map.of());

        given().get(at("decisions/" + id)).then().body("electorate", equalTo(1)).body("status", equalTo("ADOPTED"));
    }

    @Test
    void of_merged_places_the_survivors_vote_wins() {
        var absorbed = heard(1, "OPEN");
        var survivor = heard(1, "OPEN");
        places(1);
        var id = open(Map.of());
        vote(id, absorbed, "AGAINST").statusCode(200);
        vote(id, survivor, "FOR").statusCode(200);

        directory.absorbed(absorbed, 2, survivor);

        given().get(at("decisions/" + id))
                .then()
                .body("electorate", equalTo(2))
                .body("votes.choice", contains("FOR"))
                .body("votes.placeId", contains(survivor.toString()));
    }

    @Test
    void what_follows_happens_with_the_end() {
        var adopted = things.add(network);
        var rejected = things.add(network);
        var place = places(1).get(0);

        vote(open(Map.of("subjectId", adopted)), place, "FOR").body("status", equalTo("ADOPTED"));
        vote(open(Map.of("subjectId", rejected)), place, "AGAINST").body("status", equalTo("REJECTED"));

        assertThat(things.what(adopted)).isEqualTo("adopted");
        assertThat(things.what(rejected)).isEqualTo("rejected");
    }

    @Test
    void one_decision_at_a_time_on_what_the_network_decides_on() {
        var thing = things.add(network);
        open(Map.of("subjectId", thing));

        opening(Map.of("subjectId", thing)).statusCode(409).body("code", equalTo("already-proposed"));
        opening(Map.of("subjectId", things.add(scene.network("Autre"))))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-subject"));
    }

    @Test
    void refuses_every_fault_at_once() {
        opening(Map.of(
                        "rule",
                        "UNANIMITY",
                        "quorumPercent",
                        101,
                        "closesAt",
                        "2020-01-01T00:00:00Z",
                        "tally",
                        Map.of()))
                .statusCode(422)
                .body("errors", hasSize(4));
    }

    @Test
    void shows_the_latest_first_a_page_at_a_time() {
        var ids = IntStream.range(0, 3).mapToObj(i -> open(Map.of())).toList();

        var next = given().queryParam("networkId", network)
                .queryParam("first", 2)
                .get(at("decisions"))
                .then()
                .statusCode(200)
                .body("totalCount", equalTo(3))
                .body("items.id", contains(ids.get(2).toString(), ids.get(1).toString()))
                .extract()
                .<String>path("next");
        given().queryParam("networkId", network)
                .queryParam("first", 2)
                .queryParam("after", next)
                .get(at("decisions"))
                .then()
                .body("items.id", contains(ids.get(0).toString()))
                .body("next", nullValue());
        given().queryParam("networkId", network)
                .queryParam("status", "ADOPTED")
                .get(at("decisions"))
                .then()
                .body("totalCount", equalTo(0));
    }

    private String ended(List<UUID> places, String rule, String... choices) {
        var id = open(Map.of("rule", rule, "quorumPercent", 50));
        for (int i = 0; i < choices.length; i++) {
            as(scene.steward(places.get(i)))
                    .body(Map.of("choice", choices[i], "reason", "Nos raisons"))
                    .put(voteOf(id, places.get(i)))
                    .then()
                    .statusCode(200);
        }
        end(id);
        closing.close(new DecisionId(id));
        return given().get(at("decisions/" + id)).then().extract().path("status");
    }

    private List<UUID> places(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> scene.place("11", network))
                .toList();
    }

    private UUID heard(long version, String status) {
        var place = UUID.randomUUID();
        directory.place(place, version, Map.of("networkIds", List.of(network), "status", status));
        return place;
    }

    private UUID open(Map<String, ?> members) {
        return UUID.fromString(opening(members).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse opening(Map<String, ?> members) {
        var body = new HashMap<String, Object>(Map.of(
                "networkId",
                network,
                "question",
                "Abonder les communs du réseau ?",
                "rule",
                "MAJORITY",
                "closesAt",
                Instant.now().plus(7, ChronoUnit.DAYS).toString()));
        body.putAll(members);
        return as(admin).body(body).post(at("decisions")).then();
    }

    private ValidatableResponse vote(UUID decision, UUID place, String choice) {
        return as(scene.steward(place))
                .body(Map.of("choice", choice))
                .put(voteOf(decision, place))
                .then();
    }

    /** As if its time had come. */
    private void end(UUID decision) {
        scene.execute("update decision set closes_at = now() - interval '1 second' where id = ?", decision);
    }

    private static String voteOf(UUID decision, UUID place) {
        return at("decisions/" + decision + "/votes/" + place);
    }
}
