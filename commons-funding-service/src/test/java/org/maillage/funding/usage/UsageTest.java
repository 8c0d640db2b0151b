package org.maillage.funding.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.CommonsAtHand.COMMONS;
import static org.maillage.funding.testing.CommonsAtHand.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.testing.CommonsAtHand;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class UsageTest {

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
    void a_common_in_a_network() {
        network = scene.network("Un réseau");
        place = scene.place("75", network);
        common = commons.common(place, network);
    }

    @Test
    void a_steward_declares_that_its_place_uses_a_common() {
        var user = scene.place("11", network);

        declare(user, Map.of("relation", "USES", "since", "2025-09-01", "satisfaction", 4, "note", "Pratique."))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("placeId", equalTo(user.toString()))
                .body("relation", equalTo("USES"))
                .body("since", equalTo("2025-09-01"))
                .body("satisfaction", equalTo(4));
        var again = declare(user, Map.of("relation", "STOPPED", "satisfaction", 2))
                .body("version", equalTo(2))
                .body("since", equalTo("2025-09-01"))
                .body("note", nullValue());

        assertThat(scene.facts(again.extract().path("id"))).containsExactly("UsageDeclared", "UsageDeclared");
        given().get(COMMONS + "?usedByPlace=" + user).then().body("totalCount", equalTo(0));
    }

    @Test
    void commons_are_found_by_who_uses_them() {
        declare(place, Map.of("relation", "USES"));

        given().get(COMMONS + "?usedByPlace=" + place).then().body("items.id", contains(common.toString()));
    }

    @Test
    void refuses_a_satisfaction_of_who_is_only_interested_and_a_stop_of_who_never_used_it() {
        declare(place, Map.of("relation", "INTERESTED", "satisfaction", 3))
                .statusCode(422)
                .body("code", equalTo("invalid-relation"));
        declare(place, Map.of("relation", "STOPPED")).statusCode(422).body("code", equalTo("invalid-relation"));
    }

    @Test
    void refuses_a_day_to_come_and_a_satisfaction_off_the_scale() {
        var later = LocalDate.now().plusDays(2).toString();

        declare(place, Map.of("relation", "USES", "since", later, "satisfaction", 6))
                .statusCode(422)
                .body("errors.pointer", contains("/since", "/satisfaction"));
    }

    @Test
    void refuses_a_stranger_and_a_closed_place() {
        var closed = scene.place(new Scene.PlaceGiven("75", "CLOSED", Set.of(), true), network);
        var path = COMMONS + "/" + common + "/usages/";

        put(scene.steward(scene.place("75", network)), path + place, Map.of("relation", "USES"))
                .statusCode(403);
        declare(closed, Map.of("relation", "USES")).statusCode(409).body("code", equalTo("place-closed"));
    }

    @Test
    void are_listed_by_relation() {
        declare(place, Map.of("relation", "USES"));
        declare(scene.place("75", network), Map.of("relation", "INTERESTED"));
        var usages = COMMONS + "/" + common + "/usages";

        given().get(usages).then().statusCode(200).body("totalCount", equalTo(2));
        given().get(usages + "?relation=USES").then().body("items.placeId", contains(place.toString()));
        given().get(usages + "?relation=LOVES").then().statusCode(422);
        given().get(usages + "?first=1").then().body("items.placeId", contains(place.toString()));
    }

    @Test
    void what_an_absorbed_place_used_and_kept_the_other_uses_and_keeps() {
        var into = scene.place("75", network);
        var other = commons.common(into, network);
        declare(place, Map.of("relation", "USES", "since", "2025-09-01"));
        declare(into, Map.of("relation", "INTERESTED", "since", "2026-01-01"));
        put(scene.steward(place), COMMONS + "/" + other + "/usages/" + place, Map.of("relation", "INTERESTED"));

        QuarkusTransaction.requiringNew().run(() -> merges.fire(new PlaceMerged(place, into)));

        given().get(COMMONS + "/" + common + "/usages")
                .then()
                .body("items.placeId", contains(into.toString()))
                .body("items.relation", contains("USES"))
                .body("items.since", contains("2025-09-01"));
        given().get(COMMONS + "/" + other + "/usages").then().body("items.placeId", contains(into.toString()));
        given().get(COMMONS + "/" + common).then().body("stewards.placeId", contains(into.toString()));
    }

    private ValidatableResponse declare(UUID of, Map<String, ?> usage) {
        return put(scene.steward(of), COMMONS + "/" + common + "/usages/" + of, usage);
    }
}
