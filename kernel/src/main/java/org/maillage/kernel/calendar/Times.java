package org.maillage.kernel.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Times as a calendar writes them, in the zone of one event. */
record Times(ZoneId zone, boolean allDay) {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");

    static String utc(Instant instant) {
        return UTC.format(instant);
    }

    /** Whether the zone needs a VTIMEZONE beside it. */
    static boolean isNamed(ZoneId zone) {
        return !zone.getRules().isFixedOffset()
                || zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() != 0;
    }

    void write(ContentLines lines, String property, Instant instant) {
        writeAll(lines, property, List.of(instant));
    }

    void writeAll(ContentLines lines, String property, List<Instant> instants) {
        if (instants.isEmpty()) {
            return;
        }
        if (allDay) {
            lines.add(property + ";VALUE=DATE", joined(instants, at -> DATE.format(at.atZone(zone))));
            return;
        }
        if (isNamed(zone)) {
            lines.add(property + ";TZID=" + zone.getId(), joined(instants, at -> LOCAL.format(at.atZone(zone))));
            return;
        }
        lines.add(property, joined(instants, Times::utc));
    }

    private static String joined(List<Instant> instants, Function<Instant, String> form) {
        return instants.stream().map(form).collect(Collectors.joining(","));
    }
}
