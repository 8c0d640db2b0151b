package org.maillage.directory.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which revision of an event a calendar shows: its SEQUENCE, and when it was last written there (LAST-MODIFIED, else
 * DTSTAMP).
 */
public record CalendarRevision(int sequence, @Nullable Instant stamp) {

    public static final CalendarRevision NONE = new CalendarRevision(0, null);

    /** The higher sequence is newer, then the later stamp; equal ones, or one without a stamp, are not older. */
    public boolean isOlderThan(CalendarRevision other) {
        if (sequence != other.sequence) {
            return sequence < other.sequence;
        }
        return stamp != null && other.stamp != null && stamp.isBefore(other.stamp);
    }
}
