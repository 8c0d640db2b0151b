package org.maillage.directory.place.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PlacesOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void a_registered_place_is_public_at_once_and_its_steward_is_who_registered_it() throws SQLException {
        var id = place("ada", "website", "https://Example.org/Lieu");

        given().get(at("places/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("website", equalTo("https://example.org/Lieu"))
                .body("territory.department", equalTo("24"))
                .body("territory.region", equalTo("75"))
                .body("address.geoPrecision", equalTo("COMMUNE"))
                .body("timeZone", equalTo("Europe/Paris"))
                .body("status", equalTo("OPEN"))
                .body("$", not(hasKey("summary")));
        as("ada").get(at("grants?subject=me")).then().body("scope", hasItems(id));
        assertThat(changes.typesOf(id)).containsExactly("PlaceRegistered");
    }

    @Test
    void what_an_administrator_registers_has_no_steward_yet() {
        var id = place("administrator");

        as("administrator").get(at("grants?scope=" + id)).then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void a_change_makes_a_version_and_the_same_again_none() throws SQLException {
        var id = place("ada");

        patch("ada", id, 1, Map.of("summary", "Un atelier")).statusCode(200).body("version", equalTo(2));
        patch("ada", id, 2, Map.of("summary", " Un  atelier ")).statusCode(200).body("version", equalTo(2));

        assertThat(changes.typesOf(id)).containsExactly("PlaceRegistered", "PlaceUpdated");
    }

    @Test
    @DisplayName("acceptance 28: every fault is listed at once, nothing is written")
    void every_fault_is_listed_at_once() throws SQLException {
        var id = place("ada");

        patch("ada", id, 1, Map.of("colour", "red", "summary", "x".repeat(281), "openingHours", "lundi 9h-12h"))
                .statusCode(422)
                .body("code", equalTo("validation"))
                .body("errors.code", hasItems("unknown-field", "too-long", "opening-hours-invalid"))
                .body("errors.pointer", hasItems("/colour", "/summary", "/openingHours"));

        assertThat(changes.typesOf(id)).hasSize(1);
    }

    @Test
    @DisplayName("acceptance 28: without If-Match 428, with an old one 412 and nothing written")
    void a_change_says_which_version_it_has_read() throws SQLException {
        var id = place("ada");
        patch("ada", id, 1, Map.of("summary", "Un atelier")).statusCode(200);

        as("ada")
                .body(Map.of("summary", "Autre"))
                .patch(at("places/" + id))
                .then()
                .statusCode(428);
        patch("ada", id, 1, Map.of("summary", "Autre"))
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("version", equalTo(2));
        patch("ada", id, "*", Map.of("summary", "Encore")).statusCode(200);

        assertThat(changes.typesOf(id)).hasSize(3);
    }

    @Test
    void who_is_not_known_is_told_so_and_who_is_no_steward_too() {
        var id = place("ada");

        given().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("summary", "x"))
                .patch(at("places/" + id))
                .then()
                .statusCode(401);
        patch("bob", id, 1, Map.of("summary", "x")).statusCode(403).body("code", equalTo("forbidden"));
        given().auth()
                .oauth2(Tokens.expired("ada"))
                .get(at("places/" + id))
                .then()
                .statusCode(401);
    }

    @Test
    void the_admins_and_the_sync_client_of_its_network_may_write_too() {
        var network = network("writers");
        var id = place("ada", "networkIds", List.of(network));
        grant("nina", "NETWORK_ADMIN", network);
        grant("sync", "NETWORK_SYNC", network);

        patch("nina", id, 1, Map.of("holder", "Association Ici")).statusCode(200);
        patch("sync", id, 2, Map.of("labels", List.of("Fabrique de territoire")))
                .statusCode(200);
        patch("sync", id, 3, Map.of("holder", "Autre"))
                .statusCode(200)
                .body("holder", equalTo("Association Ici"))
                .body("warnings.code", hasItems("kept-by-steward"));
        changing("sync", 3)
                .body(Map.of("reason", "fini"))
                .post(at("places/" + id + "/close"))
                .then()
                .statusCode(403);
    }

    @Test
    void its_networks_are_not_changed_by_an_update_nor_what_the_service_writes() {
        var id = place("ada");

        patch("ada", id, 1, Map.of("networkIds", List.of(), "version", 9, "verified", Map.of()))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("read-only-field", "read-only-field", "read-only-field")));
    }

    @Test
    @DisplayName("acceptance 21: SIRET 00000000000000 and 73282932000075 give 422 on /identifiers/0/value")
    void a_wrong_siret_is_refused_where_it_stands() {
        var id = place("ada");

        for (var siret : List.of("00000000000000", "73282932000075")) {
            patch("ada", id, 1, siret(siret))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/identifiers/0/value"))
                    .body("errors[0].code", equalTo("identifier-invalid"));
        }
        patch("ada", id, 1, siret("73282932000074")).statusCode(200).body("identifiers[0].scheme", equalTo("SIRET"));
    }

    @Test
    @DisplayName("acceptance 21: null island and swapped coordinates are refused")
    void coordinates_that_cannot_be_true_are_refused() {
        var id = place("ada");

        patch("ada", id, 1, Map.of("address", Map.of("latitude", 0.0001, "longitude", 0.0001)))
                .statusCode(422)
                .body("errors[0].code", equalTo("coordinates-null-island"));
        patch("ada", id, 1, Map.of("address", Map.of("latitude", 0.72, "longitude", 45.18)))
                .statusCode(422)
                .body("errors[0].code", equalTo("coordinates-swapped"))
                .body("errors[0].message", containsString("latitude 45.18, longitude 0.72"));
    }

    @Test
    @DisplayName("acceptance 22: \"lundi 9h-12h\" gives 422 with the column, Mo-Fr 09:00-12:00; PH off passes")
    void opening_hours_are_read_strictly() {
        var id = place("ada");

        patch("ada", id, 1, Map.of("openingHours", "lundi 9h-12h"))
                .statusCode(422)
                .body("errors[0].code", equalTo("opening-hours-invalid"))
                .body("errors[0].message", containsString("Column 1"));
        patch("ada", id, 1, Map.of("openingHours", "Mo-Fr 09:00-12:00; PH off"))
                .statusCode(200)
                .body("verified", hasKey("OPENING_HOURS"));
    }

    @Test
    void a_place_without_a_place_on_the_map_is_refused() {
        as("ada")
                .body(Map.of("name", "Nulle part", "kinds", List.of("FARM")))
                .post(at("places"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("no-location"));
    }

    @Test
    void personal_data_and_markers_for_names_are_refused() {
        as("ada")
                .body(Map.of("name", "[nom retiré]", "kinds", List.of("FARM"), "summary", "ecrire a ada@example.org"))
                .post(at("places"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("name-placeholder", "personal-data-refused", "no-location"));
    }

    @Test
    void an_external_id_belongs_to_one_place() {
        var ids = List.of(Map.of("source", "one-place", "id", "7"));
        var first = place("ada", "externalIds", ids);

        as("bob")
                .body(Map.of(
                        "name",
                        "Autre",
                        "kinds",
                        List.of("FARM"),
                        "externalIds",
                        ids,
                        "address",
                        Map.of("inseeCode", "24322")))
                .post(at("places"))
                .then()
                .statusCode(409)
                .body("code", equalTo("external-id-taken"))
                .body("id", equalTo(first));
        given().get(at("places/by/one-place/7")).then().statusCode(200).body("id", equalTo(first));
    }

    @Test
    void places_stand_three_deep_and_never_below_themselves() {
        var first = place("ada");
        var second = place("ada", "parentPlaceId", first);
        var third = place("ada", "parentPlaceId", second);
        var other = place("ada");

        patch("ada", other, 1, Map.of("parentPlaceId", third))
                .statusCode(422)
                .body("errors[0].code", equalTo("parent-too-deep"));
        patch("ada", first, 1, Map.of("parentPlaceId", third))
                .statusCode(422)
                .body("errors[0].code", equalTo("parent-cycle"));
    }

    @Test
    void a_closed_place_stays_readable_takes_no_change_and_only_an_admin_reopens_it() throws SQLException {
        var network = network("reopening");
        var id = place("ada", "networkIds", List.of(network));
        grant("nina", "NETWORK_ADMIN", network);

        changing("ada", 1)
                .body(Map.of("reason", "Fin du bail"))
                .post(at("places/" + id + "/close"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        given().get(at("places/" + id)).then().statusCode(200);
        patch("ada", id, 2, Map.of("summary", "x")).statusCode(409).body("code", equalTo("place-closed"));
        as("ada").body(Map.of()).post(at("places/" + id + "/confirm")).then().statusCode(409);
        changing("ada", 2).post(at("places/" + id + "/reopen")).then().statusCode(403);
        changing("nina", 2)
                .post(at("places/" + id + "/reopen"))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        assertThat(changes.typesOf(id)).containsExactly("PlaceRegistered", "PlaceClosed", "PlaceReopened");
    }

    @Test
    void an_illegal_move_of_status_is_refused() {
        var id = place("ada");

        patch("ada", id, 1, Map.of("status", "PROJECT"))
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("state", equalTo("OPEN"));
        patch("ada", id, 1, Map.of("status", "TEMPORARILY_CLOSED")).statusCode(200);
    }

    @Test
    void a_put_clears_what_is_absent() {
        var id = place("ada", "summary", "Un atelier");

        changing("ada", 1)
                .body(Map.of("name", "Ailleurs", "kinds", List.of("FARM"), "address", Map.of("inseeCode", "24037")))
                .put(at("places/" + id))
                .then()
                .statusCode(200)
                .body("name", equalTo("Ailleurs"))
                .body("territory.commune", equalTo("24037"))
                .body("$", not(hasKey("summary")));
    }

    @Test
    void what_is_not_there_is_not_found() {
        given().get(at("places/0198c1a0-0000-7000-8000-000000000001")).then().statusCode(404);
        given().get(at("places/not-an-id")).then().statusCode(404);
        given().get(at("places/by/nobody/7")).then().statusCode(404);
    }

    private static ValidatableResponse patch(String subject, String id, Object version, Map<String, ?> members) {
        return changing(subject, version)
                .contentType("application/merge-patch+json")
                .body(members)
                .patch(at("places/" + id))
                .then();
    }

    private static Map<String, Object> siret(String value) {
        return Map.of("identifiers", List.of(Map.of("scheme", "SIRET", "value", value)));
    }
}
