package org.maillage.directory.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.recurrence.ChangedInstance;
import org.maillage.kernel.recurrence.Occurrence;

/**
 * One date of a series that is otherwise than the rule says (RECURRENCE-ID).
 *
 * @param revision the revision of this date in the calendar that it came in
 */
public record ChangedDate(
        Instant recurrenceId,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String title,
        @Nullable EventStatus status,
        CalendarRevision revision) {

    boolean isOff() {
        return status == EventStatus.CANCELLED;
    }

    ChangedInstance instance() {
        return new ChangedInstance(recurrenceId, isOff() ? null : new Occurrence(startsAt, endsAt));
    }

    /** Whether both say the same, whatever their revisions. */
    boolean saysAs(ChangedDate other) {
        return equals(
                new ChangedDate(other.recurrenceId, other.startsAt, other.endsAt, other.title, other.status, revision));
    }
}
