package org.maillage.directory.event;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The changed dates of a series, while a calendar says more of them. */
final class ChangedDates {

    private final Map<Instant, ChangedDate> present = new HashMap<>();
    private final Map<Instant, ChangedDate> all = new TreeMap<>();

    /** @param afresh whether the calendar names all that are still changed */
    ChangedDates(List<ChangedDate> standing, boolean afresh) {
        standing.forEach(date -> present.put(date.recurrenceId(), date));
        if (!afresh) {
            all.putAll(present);
        }
    }

    /** Takes it over an older one; the same content keeps the revision that it came in. */
    void take(ChangedDate date) {
        var standing = present.get(date.recurrenceId());
        boolean stands =
                standing != null && (date.revision().isOlderThan(standing.revision()) || date.saysAs(standing));
        all.put(date.recurrenceId(), stands ? standing : date);
    }

    List<ChangedDate> all() {
        return List.copyOf(all.values());
    }
}
