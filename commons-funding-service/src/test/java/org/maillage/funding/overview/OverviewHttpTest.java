package org.maillage.funding.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class OverviewHttpTest {

    @Inject
    Scene scene;

    @Test
    void a_network_without_anything_has_totals_of_nothing() {
        overview(scene.network("Vide"))
                .body("commons", equalTo(0))
                .body("contributed.amount", equalTo("0.00"))
                .body("contributed.currency", equalTo("EUR"))
                .body("contributingPlaces", equalTo(0))
                .body("volunteerHours", equalTo(0.0f));
    }

    @Test
    void sums_what_is_public_of_the_commons_that_the_network_lists() {
        var network = scene.network("Plein");
        var other = scene.network("Autre");
        var common = common(other, "{%s,%s}".formatted(other, network), "LISTED");
        common(network, "{%s}".formatted(network), "SUBMITTED");
        var open = improvement(common, "OPEN", "EUR");
        improvement(common, "VERIFIED", "EUR");
        improvement(common, "OPEN", "CHF");
        var absorbing = scene.place("11", network);
        var absorbed = scene.place("11", network);
        scene.execute("update held_place set merged_into = ? where id = ?", absorbing, absorbed);
        investment(absorbing, open, common);
        investment(absorbed, open, common);
        volunteerTime(network, 450, 11_88);
        volunteerTime(other, 60, 11_88);

        overview(network)
                .body("commons", equalTo(1))
                .body("improvementsOpen", equalTo(2))
                .body("contributed.amount", equalTo("6.00"))
                .body("matched.amount", equalTo("14.00"))
                .body("granted.amount", equalTo("10.00"))
                .body("paidOut.amount", equalTo("12.00"))
                .body("contributingPlaces", equalTo(1))
                .body("volunteerHours", equalTo(7.5f))
                .body("volunteerValue.amount", equalTo("89.10"));
        given().get(at("overview")).then().statusCode(200).body("commons", greaterThanOrEqualTo(1));
        given().get(at("overview?networkId=x")).then().statusCode(422);
        given().get(at("overview?network=" + network)).then().statusCode(400);
    }

    private static ValidatableResponse overview(UUID network) {
        return given().queryParam("networkId", network)
                .get(at("overview"))
                .then()
                .statusCode(200);
    }

    private UUID common(UUID origin, String networks, String status) {
        var id = UUID.randomUUID();
        scene.execute(
                "insert into common (id, version, origin, created_at, updated_at, slug, status, name, summary, kind,"
                        + " steward_places, networks, origin_network, words)"
                        + " values (?, 1, 't', now(), now(), ?, ?, 'C', 'C', 'DATA', '{}', ?::uuid[], ?, 'c')",
                id,
                "c-" + id,
                status,
                networks,
                origin);
        return id;
    }

    /** 3.00 of own money, 7.00 matched, 5.00 granted, 6.00 paid out. */
    private UUID improvement(UUID common, String status, String currency) {
        var id = UUID.randomUUID();
        scene.execute(
                "insert into improvement (id, version, origin, created_at, updated_at, common_id, network_id, title,"
                        + " description, status, currency, cost_lines, goal, goal_changes, overfunding, committed, paid,"
                        + " reserved, settled, granted, paid_out) values (?, 1, 't', now(), now(), ?, ?, 'T', 'D', ?, ?,"
                        + " '[]', 0, '[]', 'ALLOW', 100, 200, 300, 400, 500, 600)",
                id,
                common,
                UUID.randomUUID(),
                status,
                currency);
        return id;
    }

    private void investment(UUID place, UUID improvement, UUID common) {
        scene.execute(
                "insert into investment (id, version, origin, created_at, updated_at, place_id, improvement_id,"
                        + " common_id, currency, own, matched)"
                        + " values (?, 1, 't', now(), now(), ?, ?, ?, 'EUR', 1, 0)",
                UUID.randomUUID(),
                place,
                improvement,
                common);
    }

    private void volunteerTime(UUID network, int minutes, int rate) {
        scene.execute(
                "insert into volunteer_time (id, version, origin, created_at, updated_at, network_id, minutes, activity,"
                        + " spent_on, rate, currency) values (?, 1, 't', now(), now(), ?, ?, 'Atelier', '2026-11-01', ?,"
                        + " 'EUR')",
                UUID.randomUUID(),
                network,
                minutes,
                rate);
    }
}
