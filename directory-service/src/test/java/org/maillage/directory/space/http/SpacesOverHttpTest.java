package org.maillage.directory.space.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SpacesOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void a_space_carries_the_territory_and_status_of_its_place() {
        var place = place("ada");

        var space = room(place);

        given().get(at("spaces/" + space))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("placeId", equalTo(place))
                .body("territory.department", equalTo("24"))
                .body("placeStatus", equalTo("OPEN"))
                .body("rates[0].price.amount", equalTo("80.00"))
                .body("rates[1].free", equalTo(true))
                .body("minimumDayRate.amount", equalTo("80.00"))
                .body("surfaceM2", equalTo(28));
        given().get(at("places/" + place)).then().body("version", equalTo(1));
    }

    @Test
    void when_the_place_moves_or_closes_its_spaces_are_published_again() throws SQLException {
        var place = place("ada");
        var space = room(place);

        changing("ada", 1)
                .body(Map.of("address", Map.of("inseeCode", "24037")))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);
        changing("ada", 2)
                .body(Map.of("reason", "Fin du bail"))
                .post(at("places/" + place + "/close"))
                .then()
                .statusCode(200);

        assertThat(changes.typesOf(space)).containsExactly("SpaceAdded", "SpaceUpdated", "SpaceUpdated");
        given().get(at("spaces/" + space))
                .then()
                .body("territory.commune", equalTo("24037"))
                .body("placeStatus", equalTo("CLOSED"))
                .body("version", equalTo(3));
    }

    @Test
    void of_eight_changes_of_one_version_at_once_one_is_written_and_seven_are_stale() throws Exception {
        var space = room(place("ada"));
        var pool = Executors.newFixedThreadPool(8);

        var answers = pool.invokeAll(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Integer>) () -> changing("ada", 1)
                        .body(Map.of("name", "Salle " + i))
                        .patch(at("spaces/" + space))
                        .statusCode())
                .toList());
        pool.shutdown();
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
        assertThat(changes.typesOf(space)).containsExactly("SpaceAdded", "SpaceUpdated");
    }

    @Test
    void a_change_that_leaves_the_place_where_it_is_leaves_its_spaces_alone() throws SQLException {
        var place = place("ada");
        var space = room(place);

        changing("ada", 1)
                .body(Map.of("summary", "Un atelier"))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);

        assertThat(changes.typesOf(space)).containsExactly("SpaceAdded");
    }

    @Test
    void a_space_is_changed_and_removed_by_who_keeps_its_place() throws SQLException {
        var space = room(place("ada"));

        changing("bob", 1)
                .body(Map.of("capacity", 4))
                .patch(at("spaces/" + space))
                .then()
                .statusCode(403);
        changing("ada", 1)
                .body(Map.of("capacity", 4))
                .patch(at("spaces/" + space))
                .then()
                .statusCode(200);
        changing("ada", 2)
                .body(Map.of("capacity", 4, "surfaceM2", 28.0))
                .patch(at("spaces/" + space))
                .then()
                .body("version", equalTo(2));
        changing("ada", 1).delete(at("spaces/" + space)).then().statusCode(412);
        changing("ada", 2).delete(at("spaces/" + space)).then().statusCode(204);

        given().get(at("spaces/" + space)).then().statusCode(404);
        assertThat(changes.typesOf(space)).containsExactly("SpaceAdded", "SpaceUpdated", "SpaceRemoved");
    }

    @Test
    void every_fault_of_a_space_is_listed() {
        as("ada")
                .body(Map.of("name", "S", "kind", "MEETING_ROM", "capacity", 0, "surfaceM2", 0.2))
                .post(at("places/" + place("ada") + "/spaces"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/kind", "/capacity", "/surfaceM2"));
    }

    private static String room(String place) {
        return made(
                "ada",
                "places/" + place + "/spaces",
                Map.of(
                        "name",
                        "Salle ronde",
                        "kind",
                        "MEETING_ROOM",
                        "capacity",
                        12,
                        "surfaceM2",
                        28,
                        "purposes",
                        List.of("meeting"),
                        "rates",
                        List.of(
                                Map.of("unit", "DAY", "price", Map.of("amount", "80", "currency", "EUR")),
                                Map.of("unit", "HOUR", "price", Map.of("amount", "0")))));
    }
}
