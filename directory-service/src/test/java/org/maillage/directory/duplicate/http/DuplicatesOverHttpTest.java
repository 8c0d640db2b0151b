package org.maillage.directory.duplicate.http;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DuplicatesOverHttpTest {

    @Test
    void a_new_place_like_another_makes_an_open_pair_which_its_admins_see() {
        var network = network("twins");
        grant("nina", "NETWORK_ADMIN", network);
        var one = place("ada", "name", "La Ruche de Thiviers", "address", thiviers(), "networkIds", List.of(network));
        var other = place("bob", "name", "Ruche de Thiviers, la", "address", thiviers());

        pairsOf("nina", one)
                .statusCode(200)
                .body("duplicates", hasSize(1))
                .body("duplicates[0].status", equalTo("OPEN"))
                .body("duplicates[0].likeness", equalTo("COMMUNE"))
                .body("duplicates[0].similarity", equalTo(1.0f))
                .body("duplicates[0].places.id", containsInAnyOrder(one, other));
        as("nina").get(at("duplicates?networkId=" + network)).then().body("duplicates", hasSize(1));
        pairsOf("ada", one).statusCode(403).body("code", equalTo("forbidden"));
        pairsOf(ADMINISTRATOR, other).body("duplicates", hasSize(1));
    }

    @Test
    void what_was_found_different_stays_so_until_a_name_changes() {
        var one = place("ada", "name", "Le Moulin de Nontron", "address", Map.of("inseeCode", "24311"));
        var other = place("ada", "name", "Le Moulin de Nontron", "address", Map.of("inseeCode", "24311"));
        String pair = pairsOf(ADMINISTRATOR, one).extract().path("duplicates[0].id");

        as(ADMINISTRATOR)
                .body(Map.of("reason", "Deux moulins"))
                .post(at("duplicates/" + pair + "/different"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DIFFERENT"))
                .body("reason", equalTo("Deux moulins"));
        patch(one, Map.of("website", "https://moulin.example.org"));
        pairsOf(ADMINISTRATOR, one).body("duplicates", empty());
        patch(other, Map.of("name", "Le Moulin, de Nontron !?"));
        pairsOf(ADMINISTRATOR, one).body("duplicates", empty());
        patch(other, Map.of("name", "Le Moulins de Nontron"));

        pairsOf(ADMINISTRATOR, one).body("duplicates.id", containsInAnyOrder(pair));
    }

    @Test
    void what_was_found_different_is_open_again_when_one_moves_500_m() {
        var one = place(
                "ada", "name", "La Halle", "address", Map.of("inseeCode", "24053", "latitude", 45.1, "longitude", 0.7));
        place("ada", "name", "La Halle", "address", Map.of("inseeCode", "24053", "latitude", 45.11, "longitude", 0.7));
        String pair = pairsOf(ADMINISTRATOR, one).extract().path("duplicates[0].id");
        as(ADMINISTRATOR)
                .body(Map.of())
                .post(at("duplicates/" + pair + "/different"))
                .then()
                .statusCode(200);

        patch(one, Map.of("address", Map.of("latitude", 45.104, "longitude", 0.7)));
        pairsOf(ADMINISTRATOR, one).body("duplicates", empty());
        patch(one, Map.of("address", Map.of("latitude", 45.105, "longitude", 0.7)));

        pairsOf(ADMINISTRATOR, one).body("duplicates.id", containsInAnyOrder(pair));
    }

    @Test
    void a_pair_that_is_alike_no_more_is_taken_back() {
        var one = place("ada", "name", "Le Grand Café", "address", Map.of("inseeCode", "24037"));
        place("ada", "name", "Grand Café, le", "address", Map.of("inseeCode", "24037"));
        pairsOf(ADMINISTRATOR, one).body("duplicates", hasSize(1));

        patch(one, Map.of("name", "Atelier du bois"));

        pairsOf(ADMINISTRATOR, one).body("duplicates", empty());
    }

    @Test
    void what_means_nothing_is_refused() {
        as(ADMINISTRATOR)
                .get(at("duplicates?colour=red"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        as(ADMINISTRATOR)
                .get(at("duplicates?status=CLOSED&limit=0&placeId=x"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/status", "/limit", "/placeId"));
        as(ADMINISTRATOR)
                .body(Map.of())
                .post(at("duplicates/0198c1a0-0000-7000-8000-000000000001/different"))
                .then()
                .statusCode(404);
    }

    private static Map<String, ?> thiviers() {
        return Map.of("inseeCode", "24551");
    }

    private static void patch(String place, Map<String, ?> members) {
        changing(ADMINISTRATOR, "*")
                .body(members)
                .patch(at("places/" + place))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse pairsOf(String subject, String place) {
        return as(subject).get(at("duplicates?placeId=" + place)).then();
    }
}
