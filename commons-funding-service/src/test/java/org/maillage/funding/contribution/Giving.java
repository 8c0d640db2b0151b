package org.maillage.funding.contribution;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.testing.Door;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;

/** What places and treasurers do over HTTP, as the tests of contributions need it. */
@ApplicationScoped
class Giving {

    private final Scene scene;
    private final ContributionService contributions;

    Giving(Scene scene, ContributionService contributions) {
        this.scene = scene;
        this.contributions = contributions;
    }

    static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    static Map<String, Object> line(UUID place, UUID improvement, String amount) {
        var body = new HashMap<String, Object>();
        body.put("placeId", place.toString());
        body.put("improvementId", improvement.toString());
        body.put("amount", money(amount));
        return body;
    }

    /** By a new steward of the place. */
    Response give(UUID place, UUID improvement, String amount) {
        return post(scene.steward(place), line(place, improvement, amount));
    }

    static Response post(String token, Map<String, Object> body) {
        return Door.as(token).body(body).post(Door.at("contributions"));
    }

    static ValidatableResponse preview(UUID place, UUID improvement, String amount) {
        return RestAssured.given()
                .contentType("application/json")
                .body(line(place, improvement, amount))
                .post(Door.at("contributions/preview"))
                .then();
    }

    /** Accepted; its id. */
    UUID given(UUID place, UUID improvement, String amount) {
        return UUID.fromString(give(place, improvement, amount)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Each match as "amount LIMIT", in the order of the programmes. */
    List<String> matches(UUID place, UUID improvement, String amount) {
        return matchesOf(give(place, improvement, amount).then().statusCode(201));
    }

    static List<String> matchesOf(ValidatableResponse answer) {
        int count = answer.extract().path("matches.size()");
        var matches = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            matches.add(answer.extract().path("matches[" + i + "].amount.amount") + " "
                    + answer.extract().path("matches[" + i + "].limit"));
        }
        return matches;
    }

    /** The money comes by transfer. */
    void pay(UUID contribution, String amount) {
        var cents = Money.parse(amount, "EUR").cents();
        contributions.pay(new ContributionId(contribution), Paid.from(Account.world("TRANSFER"), cents));
    }

    UUID paid(UUID place, UUID improvement, String amount) {
        var id = given(place, improvement, amount);
        pay(id, amount);
        return id;
    }

    Response refund(UUID network, UUID contribution, String amount) {
        return Door.as(scene.treasurer(network))
                .body(Map.of("amount", money(amount), "reason", "Not needed any more"))
                .post(Door.at("contributions/" + contribution + "/refunds"));
    }

    ContributionState accept(UUID contribution, String received) {
        return contributions.acceptPartial(
                new ContributionId(contribution), Money.parse(received, "EUR").cents());
    }

    ContributionState disputed(UUID contribution, boolean stays) {
        contributions.dispute(new ContributionId(contribution));
        return contributions.resolve(new ContributionId(contribution), stays);
    }
}
