package org.maillage.directory.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.calendar.CalendarFile.Taken;

/** The events of a file by UID: of several that say the same of one, the newest stands, and of equals the last. */
final class FileEvents {

    private final Map<String, Said> events = new LinkedHashMap<>();
    private final List<Taken> superseded = new ArrayList<>();

    /** What a file says of one event. */
    record Said(Optional<Taken> whole, Map<Instant, Taken> dates) {

        /** All of it, the whole first. */
        List<Taken> items() {
            var items = new ArrayList<Taken>();
            whole.ifPresent(items::add);
            items.addAll(dates.values());
            return items;
        }
    }

    FileEvents(CalendarFile file) {
        for (var item : file.items()) {
            if (item instanceof Taken taken) {
                events.merge(taken.name(), alone(taken), this::joined);
            }
        }
    }

    Map<String, Said> byUid() {
        return events;
    }

    /** Those that another of the same file stands for. */
    List<Taken> superseded() {
        return superseded;
    }

    private static Said alone(Taken taken) {
        return taken.recurrenceId().isPresent()
                ? new Said(Optional.empty(), Map.of(taken.recurrenceId().get(), taken))
                : new Said(Optional.of(taken), Map.of());
    }

    private Said joined(Said before, Said more) {
        var dates = new LinkedHashMap<>(before.dates());
        more.dates().forEach((date, taken) -> dates.merge(date, taken, this::newer));
        var whole = before.whole().isPresent() && more.whole().isPresent()
                ? Optional.of(newer(before.whole().get(), more.whole().get()))
                : before.whole().or(more::whole);
        return new Said(whole, dates);
    }

    private Taken newer(Taken standing, Taken next) {
        boolean stands = next.revision().isOlderThan(standing.revision());
        superseded.add(stands ? next : standing);
        return stands ? standing : next;
    }
}
