package org.maillage.kernel.recurrence;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** The instances of a rule, one by one. A rule that finds no more days (30 February) ends. */
final class LocalStarts implements Iterator<LocalDateTime> {

    /** The rule library counts years in few bits, and nothing here is planned that far. */
    private static final int LAST_YEAR = 2200;

    private final @Nullable RecurrenceRuleIterator instances;

    LocalStarts(RecurrenceRule rule, LocalDateTime start, LocalDateTime from) {
        this.instances = open(rule, start, from);
    }

    private static @Nullable RecurrenceRuleIterator open(RecurrenceRule rule, LocalDateTime start, LocalDateTime from) {
        try {
            var instances = rule.iterator(LocalTimes.floating(start));
            if (from.isAfter(start) && from.getYear() <= LAST_YEAR) {
                instances.fastForward(LocalTimes.floating(from));
            }
            return instances;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return instances != null
                    && instances.hasNext()
                    && instances.peekDateTime().getYear() <= LAST_YEAR;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public LocalDateTime next() {
        if (instances == null || !hasNext()) {
            throw new NoSuchElementException();
        }
        return LocalTimes.local(instances.nextDateTime());
    }
}
