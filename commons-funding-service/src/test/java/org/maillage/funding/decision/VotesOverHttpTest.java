package org.maillage.funding.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Directory;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class VotesOverHttpTest {

    @Inject
    Scene scene;

    @Inject
    Directory directory;

    @Inject
    DecisionClosing closing;

    private Assembly assembly;

    @BeforeEach
    void a_network_that_decides() {
        assembly = Assembly.of(scene);
    }

    @Test
    void line_30_ten_places_decide_by_their_networks_rule() {
        var places = assembly.places(10);

        assertThat(ended(places, "MAJORITY", "FOR", "FOR", "FOR", "AGAINST", "AGAINST"))
                .isEqualTo("ADOPTED");
        assertThat(ended(places, "TWO_THIRDS", "FOR", "FOR", "FOR", "AGAINST", "AGAINST"))
                .isEqualTo("REJECTED");
        assertThat(ended(places, "CONSENT", "FOR", "FOR", "FOR", "FOR", "FOR", "BLOCK"))
                .isEqualTo("REJECTED");
        assertThat(ended(places, "MAJORITY", "FOR", "FOR", "FOR", "FOR")).isEqualTo("NO_QUORUM");
    }

    @Test
    void the_last_word_counts_and_all_voices_close_it_at_once() {
        var places = assembly.places(2);
        var id = assembly.open(Map.of());
        assembly.vote(id, places.get(0), "AGAINST").statusCode(200).body("status", equalTo("OPEN"));
        assembly.vote(id, places.get(0), "FOR")
                .body("tally.AGAINST", equalTo(0))
                .body("votes.choice", contains("FOR"));

        assembly.vote(id, places.get(1), "FOR")
                .body("status", equalTo("ADOPTED"))
                .body("version", equalTo(5));

        assembly.vote(id, places.get(1), "AGAINST").statusCode(409).body("code", equalTo("decision-closed"));
    }

    @Test
    void a_block_says_why() {
        var place = assembly.places(2).get(0);
        var id = assembly.open(Map.of("rule", "CONSENT"));

        assembly.vote(id, place, "BLOCK").statusCode(422).body("code", equalTo("block-needs-reason"));

        as(scene.steward(place))
                .body(Map.of("choice", "BLOCK", "reason", "Trop cher pour nous"))
                .put(Assembly.voteOf(id, place))
                .then()
                .statusCode(200)
                .body("votes[0].reason", equalTo("Trop cher pour nous"));
    }

    @Test
    void only_a_steward_of_the_place_votes_by_its_own_grant() {
        var places = assembly.places(2);
        var id = assembly.open(Map.of());
        var body = Map.of("choice", "FOR");

        given().contentType("application/json")
                .body(body)
                .put(Assembly.voteOf(id, places.get(0)))
                .then()
                .statusCode(401);
        for (var token : List.of(scene.administrator(), assembly.admin(), scene.steward(places.get(1)))) {
            as(token).body(body).put(Assembly.voteOf(id, places.get(0))).then().statusCode(403);
        }
        given().get(at("decisions/" + id)).then().body("version", equalTo(1));
    }

    @Test
    void no_voice_counts_after_the_end_even_before_it_was_noted() {
        var place = assembly.places(2).get(0);
        var id = assembly.open(Map.of());
        assembly.vote(id, place, "FOR").statusCode(200);
        end(id);

        assembly.vote(id, place, "AGAINST").statusCode(409).body("code", equalTo("decision-closed"));

        closing.close(new DecisionId(id));
        given().get(at("decisions/" + id)).then().body("status", equalTo("ADOPTED"));
    }

    @Test
    void a_closed_place_has_no_new_vote_and_its_earlier_one_stands() {
        var place = heard(1, "OPEN");
        assembly.places(1);
        var id = assembly.open(Map.of());
        assembly.vote(id, place, "FOR").statusCode(200);

        directory.place(place, 2, Map.of("networkIds", List.of(assembly.network()), "status", "CLOSED"));

        assembly.vote(id, place, "AGAINST").statusCode(409).body("code", equalTo("place-closed"));
        given().get(at("decisions/" + id)).then().body("electorate", equalTo(2)).body("tally.FOR", equalTo(1));
    }

    @Test
    void a_place_that_leaves_the_network_leaves_its_open_decisions() {
        var leaver = heard(1, "OPEN");
        var stays = assembly.places(1).get(0);
        var id = assembly.open(Map.of());
        assembly.vote(id, stays, "FOR").body("status", equalTo("OPEN"));

        directory.place(leaver, 2, Map.of());

        given().get(at("decisions/" + id)).then().body("electorate", equalTo(1)).body("status", equalTo("ADOPTED"));
    }

    @Test
    void of_merged_places_the_survivors_vote_wins() {
        var absorbed = heard(1, "OPEN");
        var survivor = heard(1, "OPEN");
        assembly.places(1);
        var id = assembly.open(Map.of());
        assembly.vote(id, absorbed, "AGAINST").statusCode(200);
        assembly.vote(id, survivor, "FOR").statusCode(200);

        directory.absorbed(absorbed, 2, survivor);

        given().get(at("decisions/" + id))
                .then()
                .body("electorate", equalTo(2))
                .body("votes.choice", contains("FOR"))
                .body("votes.placeId", contains(survivor.toString()));
    }

    private String ended(List<UUID> places, String rule, String... choices) {
        var id = assembly.open(Map.of("rule", rule, "quorumPercent", 50));
        for (int i = 0; i < choices.length; i++) {
            as(scene.steward(places.get(i)))
                    .body(Map.of("choice", choices[i], "reason", "Nos raisons"))
                    .put(Assembly.voteOf(id, places.get(i)))
                    .then()
                    .statusCode(200);
        }
        end(id);
        closing.close(new DecisionId(id));
        return given().get(at("decisions/" + id)).then().extract().path("status");
    }

    private UUID heard(long version, String status) {
        var place = UUID.randomUUID();
        directory.place(place, version, Map.of("networkIds", List.of(assembly.network()), "status", status));
        return place;
    }

    /** As if its time had come. */
    private void end(UUID decision) {
        scene.execute("update decision set closes_at = now() - interval '1 second' where id = ?", decision);
    }
}
