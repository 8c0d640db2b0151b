package org.maillage.directory.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.calendar.CalendarFile;
import org.maillage.kernel.Refusal;

class IcsReaderTest {

    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final String ROMANCE = """
            BEGIN:VTIMEZONE
            TZID:Romance Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    @ParameterizedTest
    @CsvSource({
        "'DTSTART:20261205T140000', 2026-12-05T10:00:00Z, Indian/Reunion",
        "'DTSTART:20261205T140000Z', 2026-12-05T14:00:00Z, Indian/Reunion",
        "'DTSTART;TZID=Europe/Paris:20261205T140000', 2026-12-05T13:00:00Z, Europe/Paris",
        "'DTSTART;TZID=\"/mozilla.org/20070129_1/Europe/Paris\":20261205T140000', 2026-12-05T13:00:00Z, Europe/Paris",
        "'DTSTART;VALUE=DATE:20261205', 2026-12-04T20:00:00Z, Indian/Reunion",
    })
    void reads_a_time_in_its_zone_or_in_the_owners(String line, String instant, String zone) {
        var taken = taken(line);

        assertThat(taken.members().get("startsAt")).isEqualTo(instant);
        assertThat(taken.members().get("timezone")).isEqualTo(zone);
    }

    @Test
    void reads_a_zone_by_its_description_when_its_name_is_a_makers_own() {
        var file = read("BEGIN:VCALENDAR\n" + ROMANCE + event("DTSTART;TZID=Romance Standard Time:20260705T140000")
                + "END:VCALENDAR");

        var taken = (CalendarFile.Taken) file.items().get(0);

        assertThat(taken.members().get("startsAt")).isEqualTo("2026-07-05T12:00:00Z");
        assertThat(ZoneId.of(String.valueOf(taken.members().get("timezone")))
                        .getRules()
                        .getOffset(Instant.parse("2026-07-05T12:00:00Z"))
                        .getTotalSeconds())
                .isEqualTo(7200);
    }

    @ParameterizedTest
    @CsvSource({
        "'DTSTART;TZID=Romance Standard Time:20261205T140000', timezone-unknown",
        "'SUMMARY:sans date', start-missing",
        "'DTSTART:demain', time-invalid",
        "'DTSTART:20261305T140000', time-invalid",
        "'DTSTART:20261205T140000|DTEND:20261205T130000', end-before-start",
        "'DTSTART:20261205T140000|DURATION:deux heures', time-invalid",
        "'DTSTART:20261205T140000|RRULE:FREQ=HOURLY', recurrence-too-fine",
        "'DTSTART:20261205T140000|RRULE:FREQ=QUELQUEFOIS', recurrence-invalid",
        "'DTSTART:20261205T140000|RRULE:FREQ=DAILY|RRULE:FREQ=WEEKLY', recurrence-invalid",
        "'DTSTART:20261205T140000|CLASS:PRIVATE', not-public",
        "'DTSTART:20261205T140000|RECURRENCE-ID;RANGE=THISANDFUTURE:20261205T140000', range-not-read",
    })
    void rejects_a_broken_event_with_its_reason_and_takes_its_neighbours(String lines, String code) {
        var file = read("BEGIN:VCALENDAR\n" + event(lines.replace("|", "\n"))
                + event("DTSTART:20261205T140000").replace("UID:1", "UID:2") + "END:VCALENDAR\n");

        assertThat(file.items()).hasSize(2);
        assertThat(((CalendarFile.Rejected) file.items().get(0)).reason().code())
                .isEqualTo(code);
        assertThat(file.items().get(0).uid()).contains("1");
        assertThat(file.items().get(1)).isInstanceOf(CalendarFile.Taken.class);
    }

    @Test
    void an_event_without_uid_or_without_end_is_rejected() {
        var file = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261205T140000\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:cut\nDTSTART:20261205T140000\n");

        assertThat(file.items())
                .extracting(item -> ((CalendarFile.Rejected) item).reason().code())
                .containsExactly("uid-missing", "event-cut-off");
    }

    @Test
    void knows_neither_attendees_nor_organisers_nor_contacts() {
        var taken = taken("DTSTART:20261205T140000\nATTENDEE;CN=Ada:mailto:ada@example.org\n"
                + "ORGANIZER;CN=Bob:mailto:bob@example.org\nCONTACT:Bob\\, 0601020304");

        assertThat(taken.members().toString())
                .doesNotContain("ada@")
                .doesNotContain("bob@")
                .doesNotContain("0601");
    }

    @Test
    void a_duration_ends_it_and_a_day_lasts_a_day() {
        assertThat(taken("DTSTART:20261205T140000Z\nDURATION:PT1H30M").members().get("endsAt"))
                .isEqualTo("2026-12-05T15:30:00Z");
        assertThat(taken("DTSTART;VALUE=DATE:20261205").members().get("allDay")).isEqualTo(true);
    }

    @Test
    void reads_what_windows_wrote() {
        var file = ("BEGIN:VCALENDAR\r\n" + event("SUMMARY:Café\nDTSTART:20261205T140000") + "END:VCALENDAR")
                .getBytes(Charset.forName("windows-1252"));

        var taken =
                (CalendarFile.Taken) new IcsReader().read(file, REUNION).items().get(0);

        assertThat(taken.members().get("title")).isEqualTo("Café");
    }

    @Test
    void refuses_what_is_no_calendar() {
        assertThatThrownBy(() -> read("<html>Connectez-vous</html>"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("calendar-invalid"));
    }

    @Test
    void refuses_more_than_5000_events() {
        var calendar = "BEGIN:VCALENDAR\n" + event("DTSTART:20261205T140000").repeat(5_001) + "END:VCALENDAR\n";

        assertThatThrownBy(() -> read(calendar))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("too-large"));
    }

    private static CalendarFile.Taken taken(String lines) {
        return (CalendarFile.Taken) read("BEGIN:VCALENDAR\n" + event(lines) + "END:VCALENDAR\n")
                .items()
                .get(0);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:1\n" + lines + "\nEND:VEVENT\n";
    }

    private static CalendarFile read(String text) {
        return new IcsReader().read(text.getBytes(StandardCharsets.UTF_8), REUNION);
    }
}
