package org.maillage.kernel.recurrence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One instance of a series that is otherwise than the rule says: {@code instead} of it, or nothing when it is off. */
public record ChangedInstance(
        Instant recurrenceId, @Nullable Occurrence instead) {}
