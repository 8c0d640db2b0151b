package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

/** What an import offers against a stronger word waits in the inbox. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ConflictsOfImportsTest {

    private static final String OURS = "https://ours.example.org";
    private static final String THEIRS = "https://theirs.example.org";

    @Inject
    AppendedChanges changes;

    @Inject
    Table table;

    private final ImportClient administrator = ImportClient.administrator();
    private String network = "";
    private String place = "";

    @BeforeEach
    void a_steward_says_another_website_than_the_import() {
        table.clear();
        network = network("conflict-" + System.nanoTime());
        grant("nina", "NETWORK_ADMIN", network);
        send("https://first.example.org");
        place = as("eve").get(at("places/by/conflicting/c1")).then().extract().path("id");
        grant("ada", "PLACE_STEWARD", place);
        changing("ada", "*")
                .body(Map.of("website", OURS))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("acceptance 20: the steward's word stays, one conflict opens, KEEP silences the same offer for good")
    void acceptance_20_the_stewards_word_stays_and_keep_silences_the_offer() throws SQLException {
        send(THEIRS);
        send(THEIRS);

        website().isEqualTo(OURS);
        inbox("nina", "")
                .body("conflicts", hasSize(1))
                .body("conflicts[0].kind", equalTo("place"))
                .body("conflicts[0].thingId", equalTo(place))
                .body("conflicts[0].field", equalTo("website"))
                .body("conflicts[0].held.value", equalTo(OURS))
                .body("conflicts[0].held.source", equalTo("steward"))
                .body("conflicts[0].offered.value", equalTo(THEIRS))
                .body("conflicts[0].offered.source", equalTo("conflicting"));
        var before = changes.typesOf(place);
        String conflict = conflict();
        answer("ada", conflict, "KEEP").statusCode(200).body("status", equalTo("KEPT"));
        send(THEIRS);

        inbox("nina", "").body("conflicts", empty());
        website().isEqualTo(OURS);
        assertThat(changes.typesOf(place)).as("no value moved").isEqualTo(before);
        send("https://other.example.org");
        inbox("nina", "").body("conflicts", hasSize(1));
    }

    @Test
    void taking_the_offer_writes_it_with_a_stewards_rank() throws SQLException {
        send(THEIRS);
        String conflict = conflict();

        answer("nina", conflict, "TAKE").statusCode(200).body("status", equalTo("TAKEN"));

        website().isEqualTo(THEIRS);
        assertThat(changes.typesOf(place)).endsWith("PlaceUpdated");
        answer("ada", conflict, "KEEP")
                .statusCode(409)
                .body("code", equalTo("conflict-answered"))
                .body("answer", equalTo("TAKEN"));
        send("https://later.example.org");
        website().isEqualTo(THEIRS);
    }

    @Test
    void a_new_offer_takes_the_place_of_the_one_that_waits() {
        send(THEIRS);
        String conflict = conflict();

        send("https://newer.example.org");

        inbox("nina", "")
                .body("conflicts.id", equalTo(List.of(conflict)))
                .body("conflicts[0].offered.value", equalTo("https://newer.example.org"));
    }

    @Test
    void what_was_answered_is_told_since_a_time() {
        send(THEIRS);
        answer("ada", conflict(), "KEEP").statusCode(200);

        inbox("nina", "?since=2020-01-01T00:00:00Z").body("conflicts.status", equalTo(List.of("KEPT")));
        inbox("nina", "?since=2999-01-01T00:00:00Z").body("conflicts", empty());
    }

    @Test
    void a_steward_sees_those_of_her_places_and_others_see_none() {
        send(THEIRS);

        inbox("ada", "").body("conflicts", hasSize(1));
        as("eve").get(at("networks/" + network + "/conflicts")).then().statusCode(403);
        answer("eve", conflict(), "KEEP").statusCode(403);
    }

    @Test
    void a_space_has_conflicts_too() {
        String space = as("eve")
                .get(at("places/" + place + "/spaces"))
                .then()
                .extract()
                .path("[0].id");
        changing("ada", "*")
                .body(Map.of("capacity", 12))
                .patch(at("spaces/" + space))
                .then()
                .statusCode(200);

        send(OURS);

        inbox("nina", "")
                .body("conflicts.kind", equalTo(List.of("space")))
                .body("conflicts[0].field", equalTo("capacity"))
                .body("conflicts[0].offered.value", equalTo(8));
        answer("ada", conflict(), "TAKE").statusCode(200);
        as("eve").get(at("spaces/" + space)).then().body("capacity", equalTo(8));
    }

    @Test
    void a_dry_run_opens_none() {
        administrator.run(
                Map.of("profile", "maillage", "source", "conflicting", "networkId", network, "dryRun", "true"),
                row(THEIRS));

        inbox("nina", "").body("conflicts", empty());
    }

    private org.assertj.core.api.AbstractStringAssert<?> website() {
        return assertThat(as("eve").get(at("places/" + place)).then().extract().<String>path("website"));
    }

    private String conflict() {
        return inbox("nina", "").extract().path("conflicts[0].id");
    }

    private ValidatableResponse inbox(String subject, String query) {
        return as(subject)
                .get(at("networks/" + network + "/conflicts" + query))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse answer(String subject, String conflict, String answer) {
        return as(subject)
                .body(Map.of("answer", answer))
                .post(at("conflicts/" + conflict))
                .then();
    }

    private void send(String website) {
        var done = administrator.run(
                Map.of("profile", "maillage", "source", "conflicting", "networkId", network), row(website));
        assertThat(done.getInt("rejected")).isZero();
    }

    private static String row(String website) {
        return ("{\"externalId\":\"c1\",\"name\":\"Le Silo\",\"kinds\":[\"CULTURAL\"],\"website\":\"%s\","
                        + "\"address\":{\"inseeCode\":\"24322\"},"
                        + "\"spaces\":[{\"name\":\"Salle\",\"kind\":\"MEETING_ROOM\",\"capacity\":8}]}%n")
                .formatted(website);
    }
}
