package org.maillage.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.recurrence.ChangedInstance;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.recurrence.Series;
import org.maillage.kernel.territory.GeoPoint;

class CalendarWriterTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-12-05T13:00:00Z");

    @Test
    void lines_end_with_crlf_and_none_is_longer_than_75_octets() {
        var text = write("Réparer ensemble, à l'œil ; 🛠 ".repeat(20), PARIS);

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(Arrays.stream(text.split("\r\n"))
                        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75))
                .isTrue();
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:" + "Réparer ensemble\\, à l'œil \\; 🛠 ".repeat(20) + "\r\n");
    }

    @Test
    void a_character_is_never_cut_in_two() {
        var text = write("é🛠".repeat(60), PARIS);

        for (var line : text.split("\r\n")) {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
        }
    }

    @Test
    void writes_the_series_in_its_zone_with_exceptions_and_changed_dates() {
        var text = write("Repair café", PARIS);

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Paris:20261205T140000\r\n")
                .contains("DTEND;TZID=Europe/Paris:20261205T170000\r\n")
                .contains("RRULE:FREQ=MONTHLY;BYDAY=1SA\r\n")
                .contains("EXDATE;TZID=Europe/Paris:20270102T140000\r\n")
                .contains("RECURRENCE-ID;TZID=Europe/Paris:20270206T140000\r\n")
                .contains("GEO:45.184;0.7211\r\n")
                .contains("X-MAILLAGE-PRICE:5 €\r\n");
    }

    @Test
    void describes_a_zone_by_its_rules() {
        assertThat(write("a", PARIS))
                .contains("TZID:Europe/Paris\r\n")
                .contains("TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
                .contains("TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
        assertThat(write("a", ZoneId.of("Indian/Reunion")))
                .contains("TZID:Indian/Reunion\r\n")
                .contains("TZOFFSETTO:+0400\r\n");
    }

    @Test
    void says_changes_one_by_one_where_no_rule_of_the_format_does() {
        // In spring Nuuk changes on the Saturday before the last Sunday of March.
        var text = write("a", ZoneId.of("America/Nuuk"));

        assertThat(text).contains("TZID:America/Nuuk\r\n").doesNotContain("BYMONTH=3");
        assertThat(text.split("BEGIN:DAYLIGHT").length).isGreaterThan(20);
    }

    @Test
    void an_empty_calendar_still_holds_its_zone() {
        assertThat(CalendarWriter.write("Rien", PARIS, List.of()))
                .contains("BEGIN:VTIMEZONE")
                .doesNotContain("VEVENT");
    }

    @Test
    void the_same_events_make_the_same_bytes() {
        assertThat(write("Repair café", PARIS)).isEqualTo(write("Repair café", PARIS));
    }

    private static String write(String title, ZoneId zone) {
        var moved = new Occurrence(Instant.parse("2027-02-07T13:00:00Z"), null);
        var changed = Instant.parse("2027-02-06T13:00:00Z");
        var series = new Series(
                new Occurrence(START, START.plusSeconds(3 * 3600)),
                zone,
                false,
                Recurrence.parse("FREQ=MONTHLY;BYDAY=1SA"),
                List.of(),
                List.of(Instant.parse("2027-01-02T13:00:00Z")),
                List.of(new ChangedInstance(changed, moved)));
        var event = new CalendarEvent(
                "1@example.org",
                2,
                START,
                START,
                series,
                new CalendarEvent.Words(
                        title,
                        "Deux lignes\nici",
                        "Périgueux",
                        new GeoPoint(45.184, 0.7211),
                        null,
                        null,
                        List.of("repair")),
                "CONFIRMED",
                List.of(new CalendarEvent.ChangedDate(changed, moved.startsAt(), null, null, "CONFIRMED")),
                Map.of("X-MAILLAGE-PRICE", "5 €"));
        return CalendarWriter.write("Agenda", zone, List.of(event));
    }
}
