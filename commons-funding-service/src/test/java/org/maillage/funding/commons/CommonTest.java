package org.maillage.funding.commons;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.CommonsAtHand.COMMONS;
import static org.maillage.funding.testing.CommonsAtHand.input;
import static org.maillage.funding.testing.CommonsAtHand.posting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class CommonTest {

    @Inject
    Scene scene;

    private UUID network;
    private UUID place;
    private String steward;

    @BeforeEach
    void a_place_in_a_network() {
        network = scene.network("Un réseau");
        place = scene.place("75", network);
        steward = scene.steward(place);
    }

    @Test
    void a_steward_lists_a_common_of_its_place() {
        var name = Scene.called("Agenda partagé");

        var listed = list(steward, Map.of("name", name)).statusCode(201);

        listed.header("ETag", equalTo("\"1\""))
                .body("status", equalTo("LISTED"))
                .body("slug", equalTo(name.replace(' ', '-').replace('é', 'e').toLowerCase()))
                .body("stewards.placeId", contains(place.toString()))
                .body("stewards.name", contains("Place " + place))
                .body("originNetworkId", equalTo(network.toString()));
        given().get(listed.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo(name));
        given().get(COMMONS + "/by-slug/" + listed.extract().path("slug"))
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }

    @Test
    void an_admin_lists_a_common_that_no_place_keeps_and_the_network_is_its_steward() {
        list(scene.admin(network), Map.of("stewardPlaceIds", List.of()))
                .statusCode(201)
                .body("stewards.name", contains("Un réseau"))
                .body("stewards[0].placeId", nullValue());
    }

    @Test
    void refuses_who_is_neither_steward_nor_admin() {
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(input(place, network, Map.of()))
                .post(COMMONS)
                .then()
                .statusCode(401);
        list(scene.steward(scene.place("75", network)), Map.of()).statusCode(403);
    }

    @Test
    void refuses_a_network_that_no_steward_place_belongs_to() {
        var other = scene.network("Un autre");

        list(steward, Map.of("networkIds", List.of(other))).statusCode(403);
        list(steward, Map.of("networkIds", List.of(network, other))).statusCode(403);
    }

    @Test
    void refuses_a_closed_place_and_a_network_not_heard_of() {
        var closed = scene.place(new Scene.PlaceGiven("75", "CLOSED", Set.of(), true), network);

        list(scene.steward(closed), Map.of("stewardPlaceIds", List.of(closed)))
                .statusCode(409)
                .body("code", equalTo("place-closed"));
        list(scene.administrator(), Map.of("networkIds", List.of(UUID.randomUUID())))
                .statusCode(409)
                .body("code", equalTo("unknown-network"));
    }

    @Test
    void says_every_fault_at_once() {
        list(steward, Map.of("name", "x", "kind", "GADGET", "networkIds", List.of(), "status", "LISTED"))
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/kind", "/networkIds", "/status"));
    }

    @Test
    void refuses_a_slug_that_another_common_has() {
        var slug = "agenda-" + UUID.randomUUID();
        var first =
                list(steward, Map.of("slug", slug)).statusCode(201).extract().path("id");

        list(steward, Map.of("slug", slug))
                .statusCode(409)
                .body("code", equalTo("slug-taken"))
                .body("id", equalTo(first));
    }

    @Test
    void a_patch_changes_what_it_names_and_a_replacement_clears_what_it_does_not() {
        var listed = list(steward, Map.of("licence", "AGPL-3.0", "url", "https://agenda.example.org"));
        String id = listed.extract().path("id");
        String slug = listed.extract().path("slug");

        change("PATCH", id, 1, Map.of("name", "Autre nom"))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Autre nom"))
                .body("slug", equalTo(slug))
                .body("licence", equalTo("AGPL-3.0"));
        change("PUT", id, 2, input(place, network, Map.of("name", "Autre nom")))
                .statusCode(200)
                .body("licence", nullValue())
                .body("slug", equalTo(slug));
        change("PATCH", id, 3, Map.of("name", "Autre nom")).statusCode(200).body("version", equalTo(3));
        change("PATCH", id, 1, Map.of("name", "Encore")).statusCode(412).body("version", equalTo(3));
    }

    @Test
    void the_origin_network_stays() {
        var other = scene.network("Un autre");
        String id = list(steward, Map.of()).extract().path("id");

        change("PATCH", id, 1, Map.of("networkIds", List.of(other)))
                .statusCode(422)
                .body("errors.code", contains("origin-network"));
    }

    @Test
    void rests_wakes_and_is_archived_with_a_reason() {
        String id = list(steward, Map.of()).extract().path("id");

        move(id, "rest", 1).statusCode(200).body("status", equalTo("DORMANT"));
        move(id, "wake", 2).statusCode(200).body("status", equalTo("LISTED"));
        move(id, "archive", 3)
                .statusCode(200)
                .body("status", equalTo("ARCHIVED"))
                .body("reason", equalTo("Remplacé"));
        move(id, "wake", 4).statusCode(409).body("code", equalTo("wrong-state")).body("state", equalTo("ARCHIVED"));
    }

    @Test
    void are_found_by_words_kind_and_network_a_page_at_a_time() {
        list(steward, Map.of("name", "Épicerie des communs"));
        list(steward, Map.of("name", "Boîte à outils", "summary", "Pour une épicerie."));
        list(steward, Map.of("name", "Charte des lieux", "kind", "METHOD"));
        var inNetwork = COMMONS + "?networkId=" + network;

        given().get(inNetwork + "&search=EPICERIE")
                .then()
                .body("totalCount", equalTo(2))
                .body("items.name", contains("Boîte à outils", "Épicerie des communs"));
        given().get(inNetwork + "&kinds=METHOD,DATA").then().body("items.name", contains("Charte des lieux"));
        var page = given().get(inNetwork + "&first=2")
                .then()
                .body("items.name", contains("Boîte à outils", "Charte des lieux"))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        var link = page.header("Link").replaceAll("<(.*)>.*", "$1");
        assertThat(link).contains("after=" + page.path("next"));
        given().urlEncodingEnabled(false)
                .get(link)
                .then()
                .body("items.name", contains("Épicerie des communs"))
                .body("next", nullValue());
    }

    @Test
    void is_told_with_its_whole_state() {
        String id = list(steward, Map.of()).extract().path("id");

        assertThat(scene.facts(id)).containsExactly("CommonListed");
        given().get(COMMONS + "?search=2026").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    private ValidatableResponse list(String token, Map<String, ?> members) {
        return posting(token, input(place, network, members)).post(COMMONS).then();
    }

    private ValidatableResponse change(String method, String id, long version, Map<String, ?> members) {
        return given().auth()
                .oauth2(steward)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(members)
                .request(method, COMMONS + "/" + id)
                .then();
    }

    private ValidatableResponse move(String id, String how, long version) {
        return given().auth()
                .oauth2(steward)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Remplacé"))
                .post(COMMONS + "/" + id + "/" + how)
                .then();
    }
}
