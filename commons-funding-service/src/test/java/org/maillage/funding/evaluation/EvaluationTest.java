package org.maillage.funding.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.CommonsAtHand.COMMONS;
import static org.maillage.funding.testing.CommonsAtHand.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.testing.CommonsAtHand;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class EvaluationTest {

    @Inject
    Scene scene;

    @Inject
    CommonsAtHand commons;

    @Inject
    Event<PlaceMerged> merges;

    private UUID network;
    private UUID place;
    private UUID common;

    @BeforeEach
    void a_network_with_two_criteria_and_a_common() {
        network = scene.network("Un réseau");
        place = scene.place("75", network);
        common = commons.common(place, network);
        judgeBy(Map.of("code", "use", "label", "Utilité", "weight", 3), Map.of("code", "care", "label", "Soin"));
    }

    @Test
    void the_latest_evaluation_of_a_place_counts_and_the_earlier_ones_are_kept() {
        evaluate(place, score("use", 5), score("care", 2)).statusCode(200).body("version", equalTo(1));
        evaluate(place, score("care", 3), score("use", 4))
                .body("version", equalTo(2))
                .body("networkId", equalTo(network.toString()))
                .body("scores.code", contains("use", "care"))
                .body("scores.weight", contains(3, 1))
                .body("scores.value", contains(4, 3));

        given().get(COMMONS + "/" + common + "/evaluations").then().body("totalCount", equalTo(1));
        given().get(COMMONS + "/" + common + "/evaluations/" + place)
                .then()
                .body("version", contains(1, 2))
                .body("[0].scores.value", contains(5, 2));
    }

    @Test
    void the_summary_weighs_the_means_and_tells_those_of_users_apart() {
        evaluate(place, score("use", 5), score("care", 2));
        evaluate(scene.place("75", network), score("use", 4));
        put(scene.steward(place), COMMONS + "/" + common + "/usages/" + place, Map.of("relation", "USES"));

        given().get(COMMONS + "/" + common + "/evaluation")
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body("criteria.code", contains("use", "care"))
                .body("criteria.mean", contains(4.5f, 2.0f))
                .body("overall", equalTo(3.88f))
                .body("byUsers.count", equalTo(1))
                .body("byUsers.overall", equalTo(4.25f));
    }

    @Test
    void nothing_evaluated_has_no_overall() {
        given().get(COMMONS + "/" + common + "/evaluation")
                .then()
                .body("count", equalTo(0))
                .body("overall", nullValue());
    }

    @Test
    void refuses_a_criterion_that_the_network_does_not_have() {
        evaluate(place, score("beauty", 5))
                .statusCode(422)
                .body("code", equalTo("unknown-criterion"))
                .body("known", contains("use", "care"));
    }

    @Test
    void refuses_scores_off_the_scale_none_at_all_and_one_given_twice() {
        evaluate(place, score("use", 0))
                .statusCode(422)
                .body("errors.code", contains("out-of-range", "nothing-scored"));
        evaluate(place).statusCode(422).body("errors", hasSize(1));
        evaluate(place, score("use", 1), score("use", 2)).statusCode(422).body("errors.code", contains("repeated"));
    }

    @Test
    void a_criterion_that_does_not_apply_has_no_value() {
        var none = new HashMap<String, Object>(Map.of("criterion", "care"));
        none.put("value", null);

        evaluate(place, score("use", 5), none).statusCode(200).body("scores[1]", aMapWithSize(4));
    }

    @Test
    void refuses_a_stranger_and_a_network_where_the_common_is_not_listed() {
        var path = COMMONS + "/" + common + "/evaluations/" + place;

        put(scene.steward(scene.place("75", network)), path, Map.of("scores", List.of(score("use", 5))))
                .statusCode(403);
        put(scene.steward(place), path, Map.of("networkId", scene.network("Autre"), "scores", List.of(score("use", 5))))
                .statusCode(422);
    }

    @Test
    void the_evaluation_of_the_place_that_stays_wins() {
        var into = scene.place("75", network);
        var other = commons.common(into, network);
        evaluate(place, score("use", 1));
        evaluate(into, score("use", 5));
        put(
                scene.steward(place),
                COMMONS + "/" + other + "/evaluations/" + place,
                Map.of("scores", List.of(score("use", 2))));

        QuarkusTransaction.requiringNew().run(() -> merges.fire(new PlaceMerged(place, into)));

        given().get(COMMONS + "/" + common + "/evaluations").then().body("items.scores[0].value", contains(5));
        given().get(COMMONS + "/" + other + "/evaluations").then().body("items.placeId", contains(into.toString()));
    }

    private ValidatableResponse evaluate(UUID of, Map<?, ?>... scores) {
        var path = COMMONS + "/" + common + "/evaluations/" + of;
        return put(scene.steward(of), path, Map.of("scores", List.of(scores)));
    }

    private static Map<String, Object> score(String criterion, int value) {
        return Map.of("criterion", criterion, "value", value);
    }

    private void judgeBy(Map<?, ?>... criteria) {
        var policy = "/api/funding/networks/" + network + "/policy";
        put(scene.admin(network), policy, Map.of("criteria", List.of(criteria))).statusCode(200);
    }
}
