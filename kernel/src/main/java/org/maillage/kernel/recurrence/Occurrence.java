package org.maillage.kernel.recurrence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that something takes place; without an end it is a moment. */
public record Occurrence(Instant startsAt, @Nullable Instant endsAt) {

    /** Whether some of it lies in {@code [from, to)}. */
    boolean meets(Instant from, Instant to) {
        if (!startsAt.isBefore(to)) {
            return false;
        }
        return !startsAt.isBefore(from) || endsAt != null && endsAt.isAfter(from);
    }
}
