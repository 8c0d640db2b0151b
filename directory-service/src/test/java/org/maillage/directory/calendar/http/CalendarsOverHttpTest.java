package org.maillage.directory.calendar.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.calendar.http.Calendars.calendar;
import static org.maillage.directory.calendar.http.Calendars.counts;
import static org.maillage.directory.calendar.http.Calendars.event;
import static org.maillage.directory.calendar.http.Calendars.send;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.maillage.directory.imports.PublishedData;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class CalendarsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void acceptance_24_twelve_calendars_give_eleven_events_and_a_second_reading_makes_no_version() throws SQLException {
        var network = unique();
        var files = Calendars.ofAnAdministration(network);

        var first = read(files, network);
        int written = changes.ofKind("event").size();
        var second = read(files, network);

        assertThat(first)
                .containsEntry("events", 21)
                .containsEntry("created", 11)
                .containsEntry("rejected", 0);
        assertThat(second)
                .containsEntry("unchanged", 21)
                .containsEntry("created", 0)
                .containsEntry("updated", 0);
        assertThat(changes.ofKind("event")).hasSize(written);
        var agenda = agenda("networks/" + network);
        assertThat(agenda.split("BEGIN:VEVENT")).hasSize(12);
        // 11 h in Paris, in winter and in summer.
        assertThat(agenda).contains("DTSTART;TZID=Europe/Paris:20230124T110000");
        assertThat(agenda).contains("DTSTART;TZID=Europe/Paris:20220811T110000");
    }

    @Test
    void acceptance_24_the_published_calendars_of_an_administration() throws IOException, SQLException {
        var folder = PublishedData.file("events/codegouvfr");
        var files = new ArrayList<byte[]>();
        try (var all = Files.list(folder)) {
            for (var file : all.sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        var network = unique();

        var first = read(files, network);
        int written = changes.ofKind("event").size();
        var second = read(files, network);

        assertThat(files).hasSize(12);
        assertThat(first)
                .containsEntry("events", 21)
                .containsEntry("created", 11)
                .containsEntry("rejected", 0);
        assertThat(second).containsEntry("unchanged", 21).containsEntry("updated", 0);
        assertThat(changes.ofKind("event")).hasSize(written);
        assertThat(agenda("networks/" + network).split("BEGIN:VEVENT")).hasSize(12);
    }

    @Test
    void acceptance_24_sequence_plus_one_updates_in_place_and_an_older_one_changes_nothing() {
        var place = "placeId=" + place("ada");
        var uid = "seance-" + System.nanoTime();
        var first = calendar(event(uid, "SEQUENCE:1", "DTSTART:20261205T140000", "SUMMARY:Séance"));
        var later = calendar(event(uid, "SEQUENCE:2", "DTSTART:20261206T140000", "SUMMARY:Séance"));

        assertThat(counts(send("ada", place, first))).startsWith("1 events: 1 created");
        assertThat(counts(send("ada", place, first))).contains("1 unchanged");
        assertThat(counts(send("ada", place, later))).contains("1 updated");
        assertThat(counts(send("ada", place, first))).contains("1 unchanged");

        assertThat(agenda("places/" + place.substring(8)))
                .contains("SEQUENCE:2\r\n")
                .contains("DTSTART;TZID=Europe/Paris:20261206T140000");
    }

    @Test
    void acceptance_24_what_is_cancelled_stays_in_the_export() {
        var place = place("ada");
        var uid = "seance-" + System.nanoTime();
        var lines = new String[] {"DTSTART:20261205T140000", "SUMMARY:Séance"};
        send("ada", "placeId=" + place, calendar(event(uid, lines)));

        var done = send(
                "ada", "placeId=" + place, calendar(event(uid, "SEQUENCE:1", "STATUS:CANCELLED", lines[0], lines[1])));

        assertThat(counts(done)).contains("1 cancelled");
        assertThat(agenda("places/" + place)).contains("UID:" + uid + "\r\n").contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void a_method_of_cancel_cancels_all_that_it_names() {
        var place = place("ada");
        var uid = "seance-" + System.nanoTime();
        var seance = event(uid, "DTSTART:20261205T140000", "SUMMARY:Séance");
        send("ada", "placeId=" + place, calendar(seance));

        var done = send("ada", "placeId=" + place, calendar("METHOD:CANCEL\r\n" + seance));

        assertThat(counts(done)).contains("1 cancelled");
    }

    @Test
    void the_uid_of_anothers_event_is_a_relay_and_never_writes_it() {
        var place = place("ada");
        var network = unique();
        var uid = "seance-" + System.nanoTime();
        send("ada", "placeId=" + place, calendar(event(uid, "DTSTART:20261205T140000", "SUMMARY:Séance")));
        var seen = calendar(event(uid, "SEQUENCE:9", "DTSTART:20270101T140000", "SUMMARY:Détournée"));

        var first = send(ADMINISTRATOR, "networkId=" + network, seen);
        var again = send(ADMINISTRATOR, "networkId=" + network, seen);

        assertThat(counts(first)).contains("1 relayed");
        assertThat(counts(again)).contains("1 unchanged");
        assertThat(agenda("networks/" + network)).contains("SUMMARY:Séance\r\n").doesNotContain("Détournée");
    }

    @Test
    void of_a_calendar_with_broken_events_each_is_rejected_with_its_reason_and_the_others_are_taken() {
        var salt = System.nanoTime();
        var calendar = calendar(
                event("good-" + salt, "DTSTART:20261205T140000", "SUMMARY:Bonne"),
                event("mute-" + salt, "DTSTART:20261205T140000"),
                event("late-" + salt, "DTSTART:20261305T140000", "SUMMARY:Treizième mois"),
                event("zone-" + salt, "DTSTART;TZID=Mars/Olympus:20261205T140000", "SUMMARY:Loin"),
                event("fine-" + salt, "DTSTART:20261205T140000", "SUMMARY:Vite", "RRULE:FREQ=SECONDLY"),
                event("far-" + salt, "DTSTART:99991205T140000", "SUMMARY:Bien plus tard"),
                event("one-" + salt, "DTSTART:20261205T140000", "RECURRENCE-ID:20261205T140000", "SUMMARY:Seule"),
                "BEGIN:VEVENT\r\nSUMMARY:Sans nom\r\nDTSTART:20261205T140000\r\nEND:VEVENT\r\n",
                event("last-" + salt, "DTSTART:20261205T140000", "SUMMARY:Écrire à ada@example.org", "???", ":"));

        var done = send("ada", "placeId=" + place("ada"), calendar);

        assertThat(counts(done))
                .isEqualTo("9 events: 2 created, 0 updated, 0 unchanged, 0 cancelled, 0 relayed, 7 rejected");
        assertThat(done.getList("rejections.code"))
                .containsExactlyInAnyOrder(
                        "title-missing",
                        "time-invalid",
                        "timezone-unknown",
                        "recurrence-too-fine",
                        "required",
                        "series-missing",
                        "uid-missing");
        assertThat(done.getMap("warningsByCode")).containsEntry("personal-data-masked", 1);
    }

    @Test
    void a_series_keeps_its_exceptions_extra_dates_and_changed_dates() {
        var place = place("ada");
        var uid = "serie-" + System.nanoTime();
        var series = event(
                uid,
                "DTSTART;TZID=Europe/Paris:20261201T180000",
                "DTEND;TZID=Europe/Paris:20261201T200000",
                "RRULE:FREQ=WEEKLY;UNTIL=20270131",
                "EXDATE;TZID=Europe/Paris:20261222T180000,20261229T180000",
                "RDATE;TZID=Europe/Paris:20261230T180000",
                "SUMMARY:Chorale");
        var moved = event(
                uid,
                "RECURRENCE-ID;TZID=Europe/Paris:20261208T180000",
                "DTSTART;TZID=Europe/Paris:20261209T180000",
                "DTEND;TZID=Europe/Paris:20261209T200000",
                "SUMMARY:Chorale, le mercredi");
        var off = event(
                uid,
                "RECURRENCE-ID;TZID=Europe/Paris:20261215T180000",
                "DTSTART;TZID=Europe/Paris:20261215T180000",
                "STATUS:CANCELLED",
                "SUMMARY:Chorale");

        var done = send("ada", "placeId=" + place, calendar(series, moved, off));
        var again = send("ada", "placeId=" + place, calendar(moved, off, series));

        assertThat(counts(done)).startsWith("3 events: 3 created");
        assertThat(counts(again)).contains("3 unchanged");
        given().get(at("places/" + place + "/events"))
                .then()
                .body("[0].rrule", equalTo("FREQ=WEEKLY;UNTIL=20270131T225959Z"))
                .body("[0].exceptions", hasItems("2026-12-22T17:00:00Z", "2026-12-29T17:00:00Z"))
                .body("[0].rdates", hasItems("2026-12-30T17:00:00Z"))
                .body("[0].overrides[0].recurrenceId", equalTo("2026-12-08T17:00:00Z"))
                .body("[0].overrides[0].startsAt", equalTo("2026-12-09T17:00:00Z"))
                .body("[0].overrides[0].title", equalTo("Chorale, le mercredi"))
                .body("[0].overrides[1].status", equalTo("CANCELLED"));
    }

    @Test
    void what_is_exported_comes_back_as_the_same_events() {
        var place = place("ada");
        as("ada")
                .body(Map.ofEntries(
                        Map.entry("placeId", place),
                        Map.entry("title", "Repair café ; avec des virgules, des accents et \\ le reste"),
                        Map.entry(
                                "summary",
                                "Un paragraphe.\n\nUn autre : 🛠 "
                                        + "très long ".repeat(40).strip()),
                        Map.entry("kind", "repair"),
                        Map.entry("startsAt", "2026-12-05T13:00:00Z"),
                        Map.entry("endsAt", "2026-12-05T16:00:00Z"),
                        Map.entry("rrule", "FREQ=MONTHLY;BYDAY=1SA;UNTIL=20271231"),
                        Map.entry("exceptions", List.of("2027-01-02T13:00:00Z")),
                        Map.entry("location", Map.of("street", "1 rue Neuve", "inseeCode", "24322")),
                        Map.entry("online", "https://visio.example.org/repair"),
                        Map.entry("price", "prix libre"),
                        Map.entry("slidingScale", Map.of("minimum", Map.of("amount", "5", "currency", "EUR"))),
                        Map.entry("url", "https://example.org/repair"),
                        Map.entry("skills", List.of("couture", "soudure"))))
                .post(at("events"))
                .then()
                .statusCode(201);
        as("ada")
                .body(Map.of(
                        "placeId",
                        place,
                        "title",
                        "Fête",
                        "kind",
                        "culture",
                        "startsAt",
                        "2027-06-20T22:00:00Z",
                        "allDay",
                        true))
                .post(at("events"))
                .then()
                .statusCode(201);
        var exported = given().get(at("places/" + place + "/agenda.ics")).asByteArray();

        var own = send("ada", "placeId=" + place, exported);
        var elsewhere = place("bob");
        var copy = new String(exported, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .replace("@localhost", "-copy@localhost");
        var taken = send("bob", "placeId=" + elsewhere, copy);

        assertThat(counts(own))
                .isEqualTo("2 events: 0 created, 0 updated, 2 unchanged, 0 cancelled, 0 relayed, 0 rejected");
        assertThat(counts(taken)).startsWith("2 events: 2 created");
        assertThat(said(elsewhere)).isEqualTo(said(place));
    }

    @Test
    void a_calendar_without_owner_or_that_is_none_is_refused() {
        as("ada")
                .contentType("text/calendar")
                .body("x")
                .post(at("calendars"))
                .then()
                .statusCode(422);
        as("ada")
                .contentType("text/calendar")
                .body("<html>")
                .post(at("calendars?placeId=" + place("ada")))
                .then()
                .statusCode(422)
                .body("code", equalTo("calendar-invalid"));
        as("bob")
                .contentType("text/calendar")
                .body(calendar())
                .post(at("calendars?placeId=" + place("ada")))
                .then()
                .statusCode(403);
        as("ada")
                .contentType("text/calendar")
                .body(" ".repeat(5_000_001))
                .post(at("calendars?placeId=" + place("ada")))
                .then()
                .statusCode(413);
    }

    private static Map<String, Integer> read(List<byte[]> files, String network) {
        var sums = new TreeMap<String, Integer>();
        for (var file : files) {
            var done = send(ADMINISTRATOR, "networkId=" + network, file);
            for (var count : List.of("events", "created", "updated", "unchanged", "relayed", "rejected")) {
                sums.merge(count, done.getInt(count), Integer::sum);
            }
        }
        return sums;
    }

    /** What the events of a place say, whoever wrote them when. */
    private static List<Map<String, Object>> said(String place) {
        List<Map<String, Object>> events =
                given().get(at("places/" + place + "/events")).jsonPath().getList("");
        for (var event : events) {
            List.of("id", "uid", "version", "placeId", "createdAt", "updatedAt", "origin")
                    .forEach(event::remove);
        }
        return events;
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
        return network("calendars-" + System.nanoTime());
    }
}
