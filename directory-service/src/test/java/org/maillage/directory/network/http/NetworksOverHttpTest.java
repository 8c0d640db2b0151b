package org.maillage.directory.network.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class NetworksOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void an_administrator_creates_a_network_and_becomes_its_first_admin() throws SQLException {
        var id = network("created");

        given().get(at("networks/" + id))
                .then()
                .statusCode(200)
                .body("slug", equalTo("created"))
                .body("votingDays", equalTo(14))
                .body("timeZone", equalTo("Europe/Paris"))
                .body("requiresValidation", equalTo(false))
                .body("criteria.size()", equalTo(8));
        as("administrator").get(at("grants?scope=" + id)).then().body("role", equalTo(List.of("NETWORK_ADMIN")));
        assertThat(changes.typesOf(id)).containsExactly("NetworkCreated");
    }

    @Test
    void a_member_creates_none() {
        as("ada")
                .body(Map.of("slug", "mine", "name", "Le mien", "kind", "THEMATIC"))
                .post(at("networks"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_slug_is_unique_and_well_formed() {
        network("taken");

        as("administrator")
                .body(Map.of("slug", "taken", "name", "Autre", "kind", "THEMATIC"))
                .post(at("networks"))
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"));
        as("administrator")
                .body(Map.of("slug", "Not-a-Slug", "name", "Autre", "kind", "THEMATIC"))
                .post(at("networks"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("slug-invalid"));
    }

    @Test
    void it_may_want_its_places_to_be_asked() {
        var id = made(
                "administrator",
                "networks",
                Map.of("slug", "val", "name", "Autre", "kind", "THEMATIC", "requiresValidation", true));

        given().get(at("networks/" + id)).then().body("requiresValidation", equalTo(true));
    }

    @Test
    void its_admin_changes_it_and_its_territory_must_exist() {
        var id = network("changed");
        grant("nina", "NETWORK_ADMIN", id);

        changing("nina", 1)
                .body(Map.of("territory", "24"))
                .patch(at("networks/" + id))
                .then()
                .statusCode(200)
                .body("territoryLevel", equalTo("DEPARTMENT"));
        changing("nina", 2)
                .body(Map.of("territory", "00"))
                .patch(at("networks/" + id))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("unknown-territory"));
        changing("bob", 2)
                .body(Map.of("name", "Autre"))
                .patch(at("networks/" + id))
                .then()
                .statusCode(403);
    }
}
