package org.maillage.funding.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** Where a network's policy asks its places, their decision does what an admin may not do alone. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DecisionEffectsTest {

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Ledger ledger;

    private UUID network;
    private UUID place;
    private String admin;

    @BeforeEach
    void a_network_that_asks_its_places() {
        network = scene.network("Demande");
        place = scene.place("11", network);
        admin = scene.admin(network);
        changing(admin, 0)
                .body(Map.of("approval", "DECISION", "verification", "DECISION", "listing", "DECISION"))
                .put(at("networks/" + network + "/policy"))
                .then()
                .statusCode(200);
    }

    @Test
    void an_adopted_decision_approves_a_programme_and_brings_its_budget() {
        var programme = programme();
        as(admin)
                .body(Map.of())
                .post(at("programmes/" + programme + "/approve"))
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-required"));

        decide(programme, "FOR").body("status", equalTo("ADOPTED"));

        given().get(at("programmes/" + programme)).then().body("status", equalTo("APPROVED"));
        assertThat(ledger.balance(Account.available(programme, network))).isEqualTo(1_000_00);
    }

    @Test
    void a_rejected_decision_leaves_a_programme_a_draft() {
        var programme = programme();

        decide(programme, "AGAINST").body("status", equalTo("REJECTED"));

        given().get(at("programmes/" + programme)).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void an_adopted_decision_verifies_what_was_delivered() {
        var improvement = stage.improvement(stage.common(place, network), 100_00);
        scene.execute("update improvement set status = 'DELIVERED' where id = ?", improvement);
        as(admin)
                .body(Map.of())
                .post(at("improvements/" + improvement + "/verify"))
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-required"));

        decide(improvement, "FOR");

        given().get(at("improvements/" + improvement)).then().body("status", equalTo("VERIFIED"));
    }

    @Test
    void a_decision_on_what_was_not_delivered_comes_to_nothing() {
        var improvement = stage.improvement(stage.common(place, network), 100_00);

        decide(improvement, "FOR").body("status", equalTo("ADOPTED"));

        given().get(at("improvements/" + improvement)).then().body("status", equalTo("OPEN"));
    }

    @Test
    void a_decision_lists_a_common_or_gives_it_back() {
        var listed = common();
        var returned = common();

        decide(listed, "FOR");
        decide(returned, "AGAINST");

        given().get(at("commons/" + listed)).then().body("status", equalTo("LISTED"));
        given().get(at("commons/" + returned)).then().body("status", equalTo("RETURNED"));
        changing(scene.steward(place), "*")
                .body(Map.of("summary", "Mieux dit"))
                .patch(at("commons/" + returned))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
    }

    private UUID programme() {
        var funder = stage.funder(false);
        return made(
                scene.agent(funder),
                "programmes",
                Map.of(
                        "name",
                        Scene.called("Un pour un"),
                        "funderId",
                        funder,
                        "networkId",
                        network,
                        "budget",
                        Map.of("amount", "1000.00", "currency", "EUR"),
                        "opensAt",
                        Instant.now().plus(1, ChronoUnit.DAYS).toString(),
                        "closesAt",
                        Instant.now().plus(30, ChronoUnit.DAYS).toString()));
    }

    private UUID common() {
        return made(
                scene.steward(place),
                "commons",
                Map.of(
                        "name",
                        Scene.called("Commun"),
                        "summary",
                        "À décider",
                        "kind",
                        "DATA",
                        "stewardPlaceIds",
                        List.of(place),
                        "networkIds",
                        List.of(network)));
    }

    private ValidatableResponse decide(UUID subject, String choice) {
        var decision = made(
                admin,
                "decisions",
                Map.of(
                        "networkId",
                        network,
                        "question",
                        "Le voulons-nous ?",
                        "subjectId",
                        subject,
                        "rule",
                        "MAJORITY",
                        "closesAt",
                        Instant.now().plus(7, ChronoUnit.DAYS).toString()));
        return as(scene.steward(place))
                .body(Map.of("choice", choice))
                .put(at("decisions/" + decision + "/votes/" + place))
                .then()
                .statusCode(200);
    }

    private static UUID made(String token, String path, Map<String, ?> body) {
        return UUID.fromString(as(token)
                .body(body)
                .post(at(path))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
