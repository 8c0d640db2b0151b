package org.maillage.directory.calendar.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.recurrence.Series;

/** What a VTIMEZONE says: from when on which offset holds, over some present years. */
final class ZoneDescription {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-01-01T00:00:00Z");
    private static final int HOURS_BETWEEN_LOOKS = 24 * 7;

    private record Onset(Instant at, ZoneOffset offset) {}

    private final List<Onset> onsets;

    private ZoneDescription(List<Onset> onsets) {
        this.onsets = onsets;
    }

    /** Empty when it cannot be read. */
    static Optional<ZoneDescription> of(Component zone) {
        var onsets = new ArrayList<Onset>();
        try {
            for (var observance : zone.components()) {
                onsets.addAll(onsetsOf(observance));
            }
        } catch (DateTimeException | Refusal e) {
            return Optional.empty();
        }
        onsets.sort(Comparator.comparing(Onset::at));
        return onsets.isEmpty() ? Optional.empty() : Optional.of(new ZoneDescription(onsets));
    }

    private static List<Onset> onsetsOf(Component observance) {
        var start = observance.value("DTSTART").map(text -> LocalDateTime.parse(text, IcsTime.LOCAL));
        var before = observance.value("TZOFFSETFROM").map(ZoneOffset::of);
        var after = observance.value("TZOFFSETTO").map(ZoneOffset::of);
        if (start.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        var first = start.get().toInstant(before.orElse(after.get()));
        var rule = observance.value("RRULE").map(Recurrence::parse).orElse(null);
        var onsets = new ArrayList<Onset>();
        onsets.add(new Onset(first, after.get()));
        Series.of(new Occurrence(first, null), before.orElse(after.get()), rule)
                .occurrences(FROM.minusSeconds(400L * 86_400), TO)
                .forEach(occurrence -> onsets.add(new Onset(occurrence.startsAt(), after.get())));
        return onsets;
    }

    /** Whether the zone has the same offset, week by week. */
    boolean fits(ZoneId zone) {
        for (var at = FROM; at.isBefore(TO); at = at.plusSeconds(HOURS_BETWEEN_LOOKS * 3_600L)) {
            if (!zone.getRules().getOffset(at).equals(offset(at))) {
                return false;
            }
        }
        return true;
    }

    private ZoneOffset offset(Instant at) {
        var offset = onsets.get(0).offset();
        for (var onset : onsets) {
            if (!onset.at().isAfter(at)) {
                offset = onset.offset();
            }
        }
        return offset;
    }
}
