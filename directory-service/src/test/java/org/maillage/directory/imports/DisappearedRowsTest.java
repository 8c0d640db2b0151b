package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

/** What becomes of the places that a complete file names no more. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DisappearedRowsTest {

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @Inject
    AppendedChanges changes;

    @BeforeEach
    void ten_places() {
        table.clear();
        send(10);
    }

    @Test
    void are_marked_missing_and_left_alone_until_they_come_back() throws SQLException {
        var place = place(10);

        var done = send(9, "complete", "true");

        assertThat(gone(done)).isEqualTo("FLAG: 1 gone, 1 flagged, 0 closed, 0 deleted");
        assertThat(missing()).isEqualTo(1);
        assertThat(changes.typesOf(place)).containsExactly("PlaceRegistered");
        assertThat(gone(send(9, "complete", "true"))).startsWith("FLAG: 1 gone");
        send(10);
        assertThat(missing()).isZero();
    }

    @Test
    void are_closed_when_asked() throws SQLException {
        var place = place(10);

        var done = send(9, "complete", "true", "disappeared", "CLOSE");

        assertThat(gone(done)).isEqualTo("CLOSE: 1 gone, 0 flagged, 1 closed, 0 deleted");
        assertThat(changes.typesOf(place)).containsExactly("PlaceRegistered", "PlaceClosed");
        as("eve").get(at("places/" + place)).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void are_deleted_when_an_administrator_asks() throws SQLException {
        var place = place(10);
        String space = as("eve")
                .get(at("places/" + place + "/spaces"))
                .then()
                .extract()
                .path("[0].id");

        var done = send(9, "complete", "true", "disappeared", "DELETE");

        assertThat(gone(done)).isEqualTo("DELETE: 1 gone, 0 flagged, 0 closed, 1 deleted");
        assertThat(changes.typesOf(place)).containsExactly("PlaceRegistered", "PlaceErased");
        assertThat(changes.typesOf(space)).containsExactly("SpaceAdded", "SpaceRemoved");
        as("eve").get(at("places/" + place)).then().statusCode(410).body("code", equalTo("gone"));
        var network = network("gone-" + System.nanoTime());
        grant("nils", "NETWORK_ADMIN", network);
        ImportClient.of("nils", "member")
                .post(
                        Map.of(
                                "profile",
                                "maillage",
                                "source",
                                "nils-own",
                                "networkId",
                                network,
                                "complete",
                                "true",
                                "disappeared",
                                "DELETE"),
                        "".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(403);
    }

    @Test
    void are_only_marked_when_a_steward_keeps_them_too() {
        var place = place(10);
        changing(org.maillage.directory.testing.Door.ADMINISTRATOR, "*")
                .body(Map.of("summary", "Toujours là"))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);

        for (var fate : new String[] {"CLOSE", "DELETE"}) {
            assertThat(gone(send(9, "complete", "true", "disappeared", fate)))
                    .isEqualTo(fate + ": 1 gone, 1 flagged, 0 closed, 0 deleted");
        }
        as("eve").get(at("places/" + place)).then().statusCode(200).body("status", equalTo("OPEN"));
    }

    @Test
    void nothing_is_done_when_more_than_a_fifth_is_gone_unless_forced() {
        var refused = send(7, "complete", "true", "disappeared", "CLOSE");

        assertThat(gone(refused)).isEqualTo("CLOSE: 3 gone, 0 flagged, 0 closed, 0 deleted");
        assertThat(refused.getInt("warningsByCode.too-many-disappeared")).isEqualTo(1);
        assertThat(missing()).isZero();
        assertThat(gone(send(8, "complete", "true"))).startsWith("FLAG: 2 gone, 2 flagged");
        assertThat(gone(send(7, "complete", "true", "disappeared", "CLOSE", "force", "true")))
                .isEqualTo("CLOSE: 3 gone, 0 flagged, 3 closed, 0 deleted");
    }

    @Test
    void a_dry_run_counts_them_and_does_nothing() {
        var done = send(9, "complete", "true", "disappeared", "DELETE", "dryRun", "true");

        assertThat(gone(done)).isEqualTo("DELETE: 1 gone, 0 flagged, 0 closed, 0 deleted");
        assertThat(table.places()).isEqualTo(10);
        assertThat(missing()).isZero();
    }

    @Test
    void what_says_nothing_without_a_complete_file_is_refused() {
        administrator
                .post(Map.of("profile", "maillage", "source", "yearly", "disappeared", "CLOSE"), new byte[0])
                .statusCode(422)
                .body("errors[0].code", equalTo("not-complete"));
    }

    private static String gone(JsonPath done) {
        return "%s: %d gone, %d flagged, %d closed, %d deleted"
                .formatted(
                        done.getString("disappeared.fate"),
                        done.getInt("disappeared.gone"),
                        done.getInt("disappeared.flagged"),
                        done.getInt("disappeared.closed"),
                        done.getInt("disappeared.deleted"));
    }

    private long missing() {
        return table.count("select count(*) from place_external_id where missing_since is not null");
    }

    private static String place(int row) {
        return as("eve").get(at("places/by/yearly/y" + row)).then().extract().path("id");
    }

    private JsonPath send(int rows, String... more) {
        var query = new HashMap<>(Map.of("profile", "maillage", "source", "yearly"));
        for (int i = 0; i < more.length; i += 2) {
            query.put(more[i], more[i + 1]);
        }
        var file = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> ("{\"externalId\":\"y%d\",\"name\":\"Atelier %d\",\"kinds\":[\"FABLAB\"],"
                                + "\"address\":{\"inseeCode\":\"24322\"},"
                                + "\"spaces\":[{\"name\":\"Salle\",\"kind\":\"MEETING_ROOM\"}]}")
                        .formatted(i, i))
                .collect(Collectors.joining("\n"));
        var done = administrator.run(query, file);
        assertThat(done.getString("status")).isEqualTo("DONE");
        return done;
    }
}
