package org.maillage.funding.commons;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.CommonsAtHand.COMMONS;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.testing.CommonsAtHand;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

/** Where a network asks for a decision, a common waits, goes back to who keeps it, and comes again or not. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ReturnedCommonTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Il manque une licence");

    @Inject
    Scene scene;

    @Inject
    CommonsAtHand commons;

    @Inject
    Event<PlaceMerged> merges;

    private UUID network;
    private UUID place;
    private String admin;
    private String common;

    @BeforeEach
    void a_common_that_waits() {
        network = scene.network("Demande");
        place = scene.place("11", network);
        admin = scene.admin(network);
        listing("DECISION");
        common = commons.common(place, network).toString();
    }

    @Test
    void an_admin_returns_what_was_submitted_and_its_keeper_submits_it_again() {
        tell("return", 1, REASON)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("Il manque une licence"));

        improve(2).statusCode(200).body("status", equalTo("SUBMITTED")).body("reason", nullValue());

        assertThat(scene.facts(common)).containsExactly("CommonSubmitted", "CommonReturned", "CommonSubmitted");
    }

    @Test
    void an_admin_rejects_for_good_what_was_returned() {
        tell("return", 1, REASON);

        tell("reject", 2, Map.of("reason", "Ce n'est pas un commun"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("Ce n'est pas un commun"));

        improve(3).statusCode(200).body("status", equalTo("REJECTED"));
        assertThat(scene.facts(common))
                .containsExactly("CommonSubmitted", "CommonReturned", "CommonRejected", "CommonUpdated");
    }

    @Test
    void nothing_is_rejected_before_it_was_returned_nor_returned_twice_or_once_listed() {
        tell("reject", 1, REASON).statusCode(409).body("code", equalTo("wrong-state"));
        tell("return", 1, REASON).statusCode(200);
        tell("return", 2, REASON)
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("state", equalTo("RETURNED"));
        tell("reject", 2, REASON).statusCode(200);
        tell("reject", 3, REASON).statusCode(409).body("state", equalTo("REJECTED"));
        listing("AT_ONCE");
        common = commons.common(place, network).toString();

        tell("return", 1, REASON).statusCode(409).body("state", equalTo("LISTED"));
        tell("reject", 1, REASON).statusCode(409).body("state", equalTo("LISTED"));
    }

    @Test
    void asks_for_a_reason_and_the_version_that_was_read() {
        tell("return", 1, Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
        tell("return", 2, REASON).statusCode(412);
        tell("reject", 1, Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void only_the_network_that_it_comes_from_says_so() {
        var other = scene.network("Liste aussi");
        var shared = scene.place("11", network, other);
        var input = CommonsAtHand.input(shared, network, Map.of("networkIds", List.of(network, other)));
        common = CommonsAtHand.posting(scene.steward(shared), input)
                .post(COMMONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        tell(scene.admin(other), "return", 1, REASON).statusCode(403);
        tell(scene.steward(shared), "return", 1, REASON).statusCode(403);
        tell(admin, "return", 1, REASON).statusCode(200);
        tell(scene.admin(other), "reject", 2, REASON).statusCode(403);
    }

    @Test
    void what_comes_again_where_nobody_decides_any_more_is_listed_at_once() {
        tell("return", 1, REASON);
        listing("AT_ONCE");

        improve(2).statusCode(200).body("status", equalTo("LISTED"));
    }

    @Test
    void a_merge_of_places_submits_nothing_again() {
        tell("return", 1, REASON);
        var into = scene.place("11", network);

        QuarkusTransaction.requiringNew().run(() -> merges.fire(new PlaceMerged(place, into)));

        given().get(COMMONS + "/" + common)
                .then()
                .body("stewards.placeId", contains(into.toString()))
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("Il manque une licence"));
    }

    private void listing(String how) {
        changing(admin, "*")
                .body(Map.of("listing", how))
                .patch(at("networks/" + network + "/policy"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse improve(long version) {
        return changing(scene.steward(place), version)
                .body(Map.of("summary", "Mieux dit"))
                .patch(COMMONS + "/" + common)
                .then();
    }

    private ValidatableResponse tell(String how, long version, Map<String, ?> why) {
        return tell(admin, how, version, why);
    }

    private ValidatableResponse tell(String token, String how, long version, Map<String, ?> why) {
        return changing(token, version)
                .body(why)
                .post(COMMONS + "/" + common + "/" + how)
                .then();
    }
}
