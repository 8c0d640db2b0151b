package org.maillage.directory.event.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class EventsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void an_event_has_the_territory_networks_and_zone_of_its_place() {
        var network = unique();
        var place = place("ada", "networkIds", List.of(network), "address", Map.of("inseeCode", "97411"));

        var event = made("ada", "events", repairCafe("placeId", place));

        given().get(at("events/" + event))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("uid", equalTo(event + "@localhost"))
                .body("sequence", equalTo(0))
                .body("placeId", equalTo(place))
                .body("networkId", nullValue())
                .body("networkIds", contains(network))
                .body("relayedBy", equalTo(List.of()))
                .body("territory.department", equalTo("974"))
                .body("timezone", equalTo("Indian/Reunion"))
                .body("rrule", equalTo("FREQ=MONTHLY;BYDAY=1SA"))
                .body("status", equalTo("SCHEDULED"))
                .body("exceptions", equalTo(List.of()));
    }

    @Test
    void every_fault_of_an_event_is_listed() {
        as("ada")
                .body(repairCafe(
                        "placeId",
                        place("ada"),
                        "title",
                        "Écrivez à ada@example.org",
                        "kind",
                        "repairs",
                        "endsAt",
                        "2026-12-05T12:00:00Z",
                        "timezone",
                        "Paris",
                        "rrule",
                        "FREQ=HOURLY",
                        "url",
                        "javascript:alert(1)",
                        "uids",
                        "x"))
                .post(at("events"))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems(
                                "personal-data-refused",
                                "unknown-code",
                                "end-before-start",
                                "timezone-unknown",
                                "recurrence-too-fine",
                                "url-invalid",
                                "unknown-field"));
    }

    @Test
    void an_event_is_of_a_place_or_of_a_network_and_never_of_neither() {
        as("ada")
                .body(repairCafe())
                .post(at("events"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("owner-missing"));
    }

    @Test
    void a_time_out_of_all_calendars_is_refused() {
        as("ada")
                .body(repairCafe("placeId", place("ada"), "startsAt", "+999999999-12-31T23:59:59Z"))
                .post(at("events"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/startsAt"));
    }

    @Test
    void each_change_is_the_next_revision_and_none_makes_no_version() throws SQLException {
        var event = made("ada", "events", repairCafe("placeId", place("ada")));

        changing("bob", 1)
                .body(Map.of("price", "5 €"))
                .patch(at("events/" + event))
                .then()
                .statusCode(403);
        changing("ada", 1)
                .body(Map.of("price", "5 €"))
                .patch(at("events/" + event))
                .then()
                .statusCode(200)
                .body("sequence", equalTo(1));
        changing("ada", 2)
                .body(Map.of("price", "5 €"))
                .patch(at("events/" + event))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        changing("ada", 1)
                .body(Map.of("price", "6 €"))
                .patch(at("events/" + event))
                .then()
                .statusCode(412);

        assertThat(changes.typesOf(event)).containsExactly("EventPublished", "EventUpdated");
    }

    @Test
    void replacing_an_event_clears_what_is_absent_and_keeps_whose_it_is() {
        var place = place("ada");
        var event = made("ada", "events", repairCafe("placeId", place, "price", "5 €"));

        changing("ada", 1)
                .body(repairCafe("placeId", place))
                .put(at("events/" + event))
                .then()
                .statusCode(200)
                .body("price", nullValue())
                .body("uid", equalTo(event + "@localhost"));
        changing("ada", 2)
                .body(repairCafe("placeId", place("ada")))
                .put(at("events/" + event))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("read-only-field"));
    }

    @Test
    void a_cancelled_event_stays_in_the_export_with_the_next_sequence() throws SQLException {
        var place = place("ada");
        var event = made("ada", "events", repairCafe("placeId", place));

        as("ada").body(Map.of()).post(at("events/" + event + "/cancel")).then().statusCode(428);
        changing("ada", 1)
                .body(Map.of("reason", "Salle inondée"))
                .post(at("events/" + event + "/cancel"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("sequence", equalTo(1))
                .body("cancelReason", equalTo("Salle inondée"));

        assertThat(agenda("places/" + place))
                .contains("UID:" + event + "@localhost\r\n")
                .contains("STATUS:CANCELLED\r\n")
                .contains("SEQUENCE:1\r\n");
        assertThat(changes.typesOf(event)).containsExactly("EventPublished", "EventCancelled");
    }

    @Test
    void a_network_passes_an_event_on_by_its_admins_only() throws SQLException {
        var other = unique();
        grant("cleo-" + other, "NETWORK_ADMIN", other);
        var event = made("ada", "events", repairCafe("placeId", place("ada")));

        as("ada").post(at("events/" + event + "/relays/" + other)).then().statusCode(403);
        as("cleo-" + other)
                .post(at("events/" + event + "/relays/" + other))
                .then()
                .statusCode(200)
                .body("relayedBy", contains(other))
                .body("version", equalTo(2));
        as("cleo-" + other)
                .post(at("events/" + event + "/relays/" + other))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        assertThat(agenda("networks/" + other)).contains("UID:" + event);
        assertThat(changes.typesOf(event)).containsExactly("EventPublished", "EventRelayed");
    }

    @Test
    void a_network_has_events_of_its_own_kept_by_its_admins() {
        var network = unique();
        grant("cleo-" + network, "NETWORK_ADMIN", network);
        grant("sync-" + network, "NETWORK_SYNC", network);

        as("ada")
                .body(repairCafe("networkId", network))
                .post(at("events"))
                .then()
                .statusCode(403);
        var own = made(
                "cleo-" + network,
                "events",
                repairCafe("networkId", network, "location", Map.of("inseeCode", "24322")));
        made("sync-" + network, "events", repairCafe("networkId", network, "title", "Assemblée"));

        given().get(at("events/" + own))
                .then()
                .body("networkId", equalTo(network))
                .body("networkIds", contains(network))
                .body("territory.commune", equalTo("24322"));
        assertThat(agenda("networks/" + network))
                .contains("SUMMARY:Repair café")
                .contains("SUMMARY:Assemblée");
        assertThat(agenda("territories/24")).contains("UID:" + own);
        assertThat(agenda("territories/75")).doesNotContain("UID:" + own);
    }

    @Test
    void when_its_place_moves_an_event_follows_and_when_it_closes_what_is_to_come_is_cancelled() throws SQLException {
        var place = place("ada");
        var coming = made("ada", "events", repairCafe("placeId", place));
        var over = made(
                "ada",
                "events",
                Map.of("placeId", place, "title", "Fête", "kind", "culture", "startsAt", "2020-06-01T18:00:00Z"));

        changing("ada", 1)
                .body(Map.of("address", Map.of("inseeCode", "24037")))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);
        given().get(at("events/" + coming)).then().body("territory.commune", equalTo("24037"));
        changing("ada", 2)
                .body(Map.of("reason", "Fin du bail"))
                .post(at("places/" + place + "/close"))
                .then()
                .statusCode(200);

        given().get(at("events/" + coming)).then().body("status", equalTo("CANCELLED"));
        given().get(at("events/" + over)).then().body("status", equalTo("SCHEDULED"));
        assertThat(changes.typesOf(coming)).containsExactly("EventPublished", "EventUpdated", "EventCancelled");
        as("ada").body(repairCafe("placeId", place)).post(at("events")).then().statusCode(409);
    }

    @Test
    void ninety_days_after_its_end_an_event_leaves_feeds_and_exports() throws SQLException {
        var place = place("ada");
        var event = made(
                "ada",
                "events",
                Map.of("placeId", place, "title", "Fête", "kind", "culture", "startsAt", "2020-06-01T18:00:00Z"));
        assertThat(agenda("places/" + place)).contains("UID:" + event);

        write("update event set created_at = '2020-07-01T00:00:00Z' where id = '" + event + "'");

        await().untilAsserted(() -> assertThat(changes.typesOf(event)).containsExactly("EventPublished", "EventEnded"));
        assertThat(agenda("places/" + place)).doesNotContain("UID:" + event);
    }

    @Test
    void an_agenda_that_a_client_has_is_not_sent_again() {
        var place = place("ada");
        made("ada", "events", repairCafe("placeId", place));

        var tag = given().get(at("places/" + place + "/agenda.ics"))
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .extract()
                .header("ETag");

        assertThat(tag).startsWith("\"");
        given().header("If-None-Match", tag)
                .get(at("places/" + place + "/agenda.ics"))
                .then()
                .statusCode(304);
        given().get(at("territories/99/agenda.ics")).then().statusCode(404);
    }

    @Test
    void stops_are_shown_as_events_of_their_own_kind() {
        var bus = place(
                "ada",
                "mobility",
                "ITINERANT",
                "stops",
                List.of(Map.of(
                        "startsAt", "2026-12-01T08:00:00Z",
                        "endsAt", "2026-12-01T12:00:00Z",
                        "address", Map.of("inseeCode", "26113"),
                        "rrule", "FREQ=WEEKLY;BYDAY=TU",
                        "goesAlongWith", "Le marché")));

        assertThat(agenda("places/" + bus))
                .contains("UID:stop-" + bus)
                .contains("CATEGORIES:stop\r\n")
                .contains("RRULE:FREQ=WEEKLY;BYDAY=TU\r\n")
                .contains("DESCRIPTION:Le marché\r\n");
        assertThat(agenda("territories/26113")).contains("UID:stop-" + bus);
    }

    @Test
    void a_uid_is_given_once() {
        var uid = "assemblee-" + System.nanoTime() + "@example.org";
        made("ada", "events", repairCafe("placeId", place("ada"), "uid", uid));

        as("bob")
                .body(repairCafe("placeId", place("bob"), "uid", uid))
                .post(at("events"))
                .then()
                .statusCode(409)
                .body("code", equalTo("uid-taken"));
    }

    private static String agenda(String of) {
        return given().get(at(of + "/agenda.ics"))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static String unique() {
        return network("agenda-" + System.nanoTime());
    }

    private static Map<String, Object> repairCafe(Object... members) {
        var event = new HashMap<String, Object>();
        event.put("title", "Repair café");
        event.put("kind", "repair");
        event.put("startsAt", "2026-12-05T13:00:00Z");
        event.put("endsAt", "2026-12-05T16:00:00Z");
        event.put("rrule", "FREQ=MONTHLY;BYDAY=1SA");
        for (int i = 0; i < members.length; i += 2) {
            event.put((String) members[i], members[i + 1]);
        }
        return event;
    }

    private void write(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
