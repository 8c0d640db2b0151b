package org.maillage.directory.membership.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

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
class MembershipsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void a_place_joins_and_leaves_with_all_that_belongs_to_it() throws SQLException {
        var place = place("ada");
        var room = made("ada", "places/" + place + "/spaces", Map.of("name", "Salle", "kind", "OTHER"));
        var network = network("joined-" + System.nanoTime());
        var membership = at("places/" + place + "/networks/" + network);

        as("ada")
                .post(membership)
                .then()
                .statusCode(200)
                .body("kind", equalTo("JOIN_NETWORK"))
                .body("status", equalTo("ADOPTED"))
                .body("outcome", equalTo("no-vote-needed"));
        as("ada").post(membership).then().statusCode(409).body("code", equalTo("already-member"));
        given().get(at("spaces/" + room)).then().body("networkIds", equalTo(List.of(network)));
        changing("bob", 2).delete(membership).then().statusCode(403);
        changing("ada", 1).delete(membership).then().statusCode(412);
        changing("ada", 2).delete(membership).then().statusCode(200).body("networkIds", equalTo(List.of()));
        changing("ada", 3).delete(membership).then().statusCode(404);

        assertThat(changes.typesOf(place)).containsExactly("PlaceRegistered", "PlaceJoined", "PlaceLeft");
        assertThat(changes.typesOf(room)).containsExactly("SpaceAdded", "SpaceUpdated", "SpaceUpdated");
    }

    @Test
    void an_admin_brings_into_her_network_only_what_nobody_keeps() {
        var network = network("bringing-" + System.nanoTime());
        grant("nina", "NETWORK_ADMIN", network);
        var kept = place("ada");
        var nobodys = place(ADMINISTRATOR);

        as("nina").post(at("places/" + kept + "/networks/" + network)).then().statusCode(403);
        as("nina").post(at("places/" + nobodys + "/networks/" + network)).then().statusCode(200);
    }
}
