package org.maillage.directory.grant.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class GrantsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void an_admin_gives_and_revokes_grants_over_the_places_of_the_network() throws SQLException {
        var network = network("giving");
        var place = place("administrator", "networkIds", List.of(network));
        grant("nina", "NETWORK_ADMIN", network);

        String id = give("nina", "stella", "PLACE_STEWARD", place)
                .statusCode(201)
                .extract()
                .path("id");
        changing("stella", 1)
                .body(Map.of("summary", "Un atelier"))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);
        changing("nina", "*").delete(at("grants/" + id)).then().statusCode(204);
        changing("stella", 2)
                .body(Map.of("summary", "Encore"))
                .patch(at("places/" + place))
                .then()
                .statusCode(403);

        assertThat(changes.of(id))
                .extracting(AppendedChanges.Appended::type, AppendedChanges.Appended::audience)
                .containsExactly(tuple("GrantGiven", "private"), tuple("GrantRevoked", "private"));
    }

    @Test
    void the_last_admin_of_a_network_stays() {
        var network = network("last");
        String first = as("administrator")
                .get(at("grants?scope=" + network))
                .then()
                .extract()
                .path("[0].id");

        changing("administrator", "*")
                .delete(at("grants/" + first))
                .then()
                .statusCode(409)
                .body("code", equalTo("last-admin"));
        grant("nina", "NETWORK_ADMIN", network);
        changing("administrator", "*").delete(at("grants/" + first)).then().statusCode(204);
    }

    @Test
    void a_grant_is_given_once_over_something_that_exists_by_who_may() {
        var network = network("once");
        grant("nina", "NETWORK_ADMIN", network);

        give("nina", "nina", "NETWORK_ADMIN", network).statusCode(409).body("code", equalTo("already-granted"));
        give("bob", "bob", "NETWORK_ADMIN", network).statusCode(403);
        give("nina", "bob", "ORGANISATION_AGENT", UUID.randomUUID().toString()).statusCode(403);
        give("administrator", "bob", "PLACE_STEWARD", network)
                .statusCode(422)
                .body("errors.code", hasItems("unknown-scope"));
    }

    @Test
    void one_sees_ones_own_grants_and_those_one_decides_over() {
        var network = network("seen");
        grant("nina", "NETWORK_ADMIN", network);
        grant("tom", "NETWORK_TREASURER", network);

        as("tom").get(at("grants?subject=me")).then().statusCode(200).body("role", hasItems("NETWORK_TREASURER"));
        as("nina").get(at("grants?scope=" + network)).then().statusCode(200).body("size()", equalTo(3));
        as("tom").get(at("grants?scope=" + network)).then().statusCode(403);
        given().get(at("grants?subject=me")).then().statusCode(401);
        as("tom").get(at("grants?subject=nina")).then().statusCode(400);
    }

    private static ValidatableResponse give(String by, String subject, String role, String scope) {
        return as(by).body(Map.of("subject", subject, "role", role, "scope", scope))
                .post(at("grants"))
                .then();
    }
}
