package org.maillage.directory.event;

import static org.maillage.directory.event.EventFields.*;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.recurrence.Series;

/** What is written down of an event, and when it takes place. */
public record EventSheet(Sheet values) {

    public String title() {
        return values.get(TITLE).orElse("");
    }

    public Instant startsAt() {
        return values.get(STARTS_AT).orElseThrow();
    }

    public Optional<Instant> endsAt() {
        return values.get(ENDS_AT);
    }

    public ZoneId zone() {
        return ZoneId.of(values.get(TIMEZONE).orElseThrow());
    }

    public boolean allDay() {
        return values.get(ALL_DAY).orElse(false);
    }

    public EventStatus status() {
        return values.get(STATUS).orElse(EventStatus.SCHEDULED);
    }

    public Optional<Recurrence> rule() {
        return values.get(RRULE).map(Recurrence::parse);
    }

    public List<ChangedDate> overrides() {
        return values.list(OVERRIDES);
    }

    public Series series() {
        return new Series(
                new Occurrence(startsAt(), endsAt().orElse(null)),
                zone(),
                allDay(),
                rule().orElse(null),
                values.list(RDATES),
                values.list(EXCEPTIONS),
                overrides().stream().map(ChangedDate::instance).toList());
    }
}
