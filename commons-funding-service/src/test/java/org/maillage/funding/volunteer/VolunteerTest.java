package org.maillage.funding.volunteer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.CommonsAtHand.posting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.CommonsAtHand;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class VolunteerTest {

    private static final String TIMES = "/api/funding/volunteer-times";

    @Inject
    Scene scene;

    @Inject
    CommonsAtHand commons;

    private UUID network;
    private UUID place;
    private UUID common;

    @BeforeEach
    void a_network_that_values_an_hour() {
        network = scene.network("Un réseau");
        place = scene.place("75", network);
        common = commons.common(place, network);
        given().auth()
                .oauth2(scene.admin(network))
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of(
                        "volunteerRates",
                        List.of(
                                Map.of("from", "2025-01-01", "hourly", Map.of("amount", "10.00")),
                                Map.of("from", "2026-01-01", "hourly", Map.of("amount", "11.88")))))
                .put("/api/funding/networks/" + network + "/policy")
                .then()
                .statusCode(200);
    }

    @Test
    void line_29_seven_hours_and_a_half_at_11_88_show_89_10_and_no_balance_moves() {
        var recorded = record(scene.steward(place), Map.of("placeId", place)).statusCode(201);

        recorded.body("valuedAt.amount", equalTo("89.10")).body("valuedAt.currency", equalTo("EUR"));
        assertThat(scene.facts(recorded.extract().path("id"))).containsExactly("VolunteerTimeRecorded");
        given().auth()
                .oauth2(scene.admin(network))
                .get("/api/funding/commons/" + common)
                .then()
                .body("version", equalTo(1));
    }

    @Test
    void the_rate_is_that_of_the_day_and_nothing_where_there_was_none() {
        record(scene.steward(place), Map.of("placeId", place, "on", "2025-12-31"))
                .body("valuedAt.amount", equalTo("75.00"));
        record(scene.steward(place), Map.of("placeId", place, "on", "2024-12-31"))
                .body("valuedAt.amount", equalTo("0.00"));
    }

    @Test
    void is_rounded_to_the_cent() {
        // 2 x 11.88 / 60 = 0.396; 10.00 / 60 = 0.1666...
        record(scene.steward(place), Map.of("minutes", 2)).body("valuedAt.amount", equalTo("0.40"));
        record(scene.steward(place), Map.of("minutes", 1, "on", "2025-02-01")).body("valuedAt.amount", equalTo("0.17"));
    }

    @Test
    void is_given_to_a_common_or_a_network_by_a_steward_or_an_admin() {
        record(scene.admin(network), Map.of("networkId", network)).statusCode(201);
        record(scene.steward(place), Map.of()).statusCode(201);
        record(scene.steward(scene.place("75", network)), Map.of("placeId", place))
                .statusCode(403);
        record(scene.steward(scene.place("75", network)), Map.of()).statusCode(403);
    }

    @Test
    void refuses_what_cannot_be_with_every_fault() {
        var nothing = new HashMap<String, Object>();
        nothing.put("commonId", null);
        nothing.put("minutes", 0);
        nothing.put("on", LocalDate.now().plusDays(2).toString());

        record(scene.steward(place), nothing)
                .statusCode(422)
                .body("errors.pointer", contains("/commonId", "/minutes", "/on"));
    }

    @Test
    void is_listed_by_network_and_by_common_the_latest_day_first() {
        record(scene.steward(place), Map.of("on", "2026-02-01"));
        record(scene.steward(place), Map.of("on", "2026-03-01"));
        var other = commons.common(place, network);

        given().get(TIMES + "?networkId=" + network)
                .then()
                .body("totalCount", equalTo(2))
                .body("items.on", contains("2026-03-01", "2026-02-01"));
        given().get(TIMES + "?commonId=" + other).then().body("totalCount", equalTo(0));
        var next = given().get(TIMES + "?commonId=" + common + "&first=1")
                .then()
                .extract()
                .<String>path("next");
        given().get(TIMES + "?commonId=" + common + "&first=1&after=" + next)
                .then()
                .body("items.on", contains("2026-02-01"));
    }

    private ValidatableResponse record(String token, Map<String, ?> members) {
        var input = new HashMap<String, Object>(
                Map.of("commonId", common, "minutes", 450, "activity", "Traduction", "on", "2026-11-20"));
        input.putAll(members);
        return posting(token, input).post(TIMES).then();
    }
}
