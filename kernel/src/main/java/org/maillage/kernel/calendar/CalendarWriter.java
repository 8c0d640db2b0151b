package org.maillage.kernel.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.maillage.kernel.recurrence.Recurrence;

/** Writes an agenda as iCalendar; what is cancelled too, with its status. */
public final class CalendarWriter {

    private static final String PRODUCT = "-//Maillage//Agenda//FR";
    private static final Instant OLD_ENOUGH = Instant.parse("2020-01-01T00:00:00Z");

    private CalendarWriter() {}

    /**
     * The whole calendar.
     *
     * @param zone the zone that people read it in
     */
    public static String write(String name, ZoneId zone, Collection<CalendarEvent> events) {
        var lines = new ContentLines()
                .begin("VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUCT)
                .add("CALSCALE", "GREGORIAN")
                .addText("NAME", name)
                .addText("X-WR-CALNAME", name)
                .add("X-WR-TIMEZONE", zone.getId())
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .add("X-PUBLISHED-TTL", "PT6H");
        var ordered =
                events.stream().sorted(Comparator.comparing(CalendarEvent::uid)).toList();
        zones(zone, ordered).forEach((id, earliest) -> ZoneLines.write(lines, ZoneId.of(id), earliest));
        ordered.forEach(event -> event(lines, event));
        return lines.end("VCALENDAR").toString();
    }

    /** Each zone, with the day before the earliest time in it. */
    private static TreeMap<String, Instant> zones(ZoneId own, List<CalendarEvent> events) {
        var zones = new TreeMap<String, Instant>();
        // A calendar holds at least one component, so its own zone is always there.
        zones.put(own.getId(), OLD_ENOUGH);
        for (var event : events) {
            var series = event.series();
            if (Times.isNamed(series.zone()) && !series.allDay()) {
                zones.merge(series.zone().getId(), earliest(event), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        zones.replaceAll((id, at) -> at.minus(1, ChronoUnit.DAYS));
        return zones;
    }

    private static Instant earliest(CalendarEvent event) {
        var first = event.series().first().startsAt();
        return event.changed().stream()
                .map(CalendarEvent.ChangedDate::startsAt)
                .reduce(first, (a, b) -> a.isBefore(b) ? a : b);
    }

    private static void event(ContentLines lines, CalendarEvent event) {
        var series = event.series();
        var times = new Times(series.zone(), series.allDay());
        begin(lines, event);
        lines.add("CREATED", Times.utc(event.createdAt()));
        times.write(lines, "DTSTART", series.first().startsAt());
        var end = series.first().endsAt();
        if (end != null) {
            times.write(lines, "DTEND", end);
        }
        var rule = series.rule();
        if (rule != null) {
            lines.add("RRULE", settled(rule, series.zone(), series.allDay()));
        }
        times.writeAll(lines, "RDATE", series.extraDates());
        times.writeAll(lines, "EXDATE", series.exceptions());
        words(lines, event.words(), event.words().title());
        lines.add("STATUS", event.status());
        new TreeMap<>(event.extensions()).forEach(lines::addText);
        lines.end("VEVENT");
        for (var date : event.changed()) {
            changed(lines, event, date, times);
        }
    }

    private static void changed(ContentLines lines, CalendarEvent event, CalendarEvent.ChangedDate date, Times times) {
        begin(lines, event);
        times.write(lines, "RECURRENCE-ID", date.recurrenceId());
        times.write(lines, "DTSTART", date.startsAt());
        var end = date.endsAt();
        if (end != null) {
            times.write(lines, "DTEND", end);
        }
        var title = date.title();
        words(lines, event.words(), title == null ? event.words().title() : title);
        lines.add("STATUS", date.status());
        lines.end("VEVENT");
    }

    private static void begin(ContentLines lines, CalendarEvent event) {
        lines.begin("VEVENT")
                .addText("UID", event.uid())
                .add("DTSTAMP", Times.utc(event.modifiedAt()))
                .add("LAST-MODIFIED", Times.utc(event.modifiedAt()))
                .add("SEQUENCE", String.valueOf(event.sequence()));
    }

    private static void words(ContentLines lines, CalendarEvent.Words words, String title) {
        lines.addText("SUMMARY", title);
        if (words.description() != null) {
            lines.addText("DESCRIPTION", words.description());
        }
        if (words.location() != null) {
            lines.addText("LOCATION", words.location());
        }
        if (words.point() != null) {
            lines.add("GEO", words.point().latitude() + ";" + words.point().longitude());
        }
        if (words.url() != null) {
            lines.add("URL", words.url());
        }
        if (words.conference() != null) {
            lines.add("CONFERENCE;VALUE=URI", words.conference());
        }
        if (!words.categories().isEmpty()) {
            lines.addTexts("CATEGORIES", words.categories());
        }
    }

    private static String settled(Recurrence rule, ZoneId zone, boolean allDay) {
        return rule.settledIn(zone, allDay).text();
    }
}
