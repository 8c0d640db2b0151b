package org.maillage.directory.event;

import static org.maillage.directory.event.EventFields.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.recurrence.Recurrence;

/** What holds between the members of an event. */
final class EventRules {

    private EventRules() {}

    /** The patch with what follows from it: the owner's zone where none is said, whole days, UNTIL as RFC 5545 wants it. */
    static void settle(SheetPatch patch, Sheet present, ZoneId ownersZone) {
        if (patch.get(TIMEZONE).over(present.get(TIMEZONE)).isEmpty()) {
            patch.set(TIMEZONE, Field.given(ownersZone.getId()));
        }
        var zone =
                patch.get(TIMEZONE).over(present.get(TIMEZONE)).map(ZoneId::of).orElse(ownersZone);
        boolean allDay = patch.get(ALL_DAY).over(present.get(ALL_DAY)).orElse(false);
        if (allDay) {
            wholeDays(patch, present, zone);
        }
        patch.get(RRULE)
                .value()
                .ifPresent(rule -> patch.set(
                        RRULE,
                        Field.given(
                                Recurrence.parse(rule).settledIn(zone, allDay).text())));
    }

    static void check(Sheet draft, Faults faults) {
        var start = draft.get(STARTS_AT);
        if (start.isEmpty()) {
            faults.reject("/startsAt", "required", "This member is needed.");
            return;
        }
        if (draft.get(ENDS_AT).filter(end -> !end.isAfter(start.get())).isPresent()) {
            faults.reject("/endsAt", "end-before-start", "An event ends after it starts.");
        }
    }

    private static void wholeDays(SheetPatch patch, Sheet present, ZoneId zone) {
        var start = patch.get(STARTS_AT).over(present.get(STARTS_AT)).map(at -> date(at, zone));
        if (start.isEmpty()) {
            return;
        }
        var end = patch.get(ENDS_AT).over(present.get(ENDS_AT)).map(at -> endDate(at, zone));
        patch.set(STARTS_AT, Field.given(midnight(start.get(), zone)));
        patch.set(ENDS_AT, Field.given(midnight(end.orElse(start.get().plusDays(1)), zone)));
    }

    private static LocalDate date(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    /** A day that has begun belongs to it. */
    private static LocalDate endDate(Instant at, ZoneId zone) {
        var date = date(at, zone);
        return midnight(date, zone).equals(at) ? date : date.plusDays(1);
    }

    private static Instant midnight(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
