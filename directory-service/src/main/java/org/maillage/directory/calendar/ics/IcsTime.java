package org.maillage.directory.calendar.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A DATE or DATE-TIME, with the zone that it is meant in. */
record IcsTime(LocalDateTime local, ZoneId zone, boolean date) {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** Reads one value of a property. Throws {@link BrokenEvent}. */
    static IcsTime read(String value, VObjectProperty property, CalendarZones zones) {
        var text = value.strip().toUpperCase(Locale.ROOT);
        try {
            if (text.length() == 8) {
                return new IcsTime(
                        LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), zones.floating(), true);
            }
            if (text.endsWith("Z")) {
                return new IcsTime(
                        LocalDateTime.parse(text.substring(0, text.length() - 1), LOCAL), ZoneOffset.UTC, false);
            }
            return new IcsTime(LocalDateTime.parse(text, LOCAL), zone(property, zones), false);
        } catch (DateTimeException e) {
            throw new BrokenEvent("time-invalid", property.getName() + " is no date or time: " + shown(value));
        }
    }

    private static ZoneId zone(VObjectProperty property, CalendarZones zones) {
        var tzid = property.getParameters().first("TZID");
        if (tzid == null || tzid.isBlank()) {
            return zones.floating();
        }
        return zones.find(tzid)
                .orElseThrow(() -> new BrokenEvent("timezone-unknown", "No zone is known as " + shown(tzid) + "."));
    }

    Instant instant() {
        return local.atZone(zone).toInstant();
    }

    /** A bare date of an event that has a time means that time on the date. */
    Instant instantLike(IcsTime start) {
        return date && !start.date
                ? local.toLocalDate()
                        .atTime(start.local.toLocalTime())
                        .atZone(start.zone)
                        .toInstant()
                : instant();
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
