package org.maillage.directory.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.event.CalendarRevision;
import org.maillage.kernel.Fault;

/** What a calendar holds, in the order it stands there. */
public record CalendarFile(List<Item> items) {

    /** One VEVENT: the event or one date of it, or why it cannot be taken. */
    public sealed interface Item {

        /** Where it begins in the file, from 1. */
        int line();

        /** What it is called; empty when it is not. */
        Optional<String> uid();
    }

    /**
     * One that can be taken.
     *
     * @param recurrenceId the date of a series that this is about; empty when it is about the whole
     * @param members as in an {@code EventInput}, with {@code status}, {@code rdates} and {@code exceptions}
     */
    public record Taken(
            int line,
            String name,
            Optional<Instant> recurrenceId,
            CalendarRevision revision,
            Map<String, @Nullable Object> members,
            List<Fault> warnings)
            implements Item {

        @Override
        public Optional<String> uid() {
            return Optional.of(name);
        }
    }

    /** One that cannot. */
    public record Rejected(int line, Optional<String> uid, Fault reason) implements Item {}
}
