package org.maillage.kernel.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All the times that something takes place. The instances of {@code rule} and the {@code extraDates} (RDATE), without
 * {@code exceptions} (EXDATE), some of them {@code changed} (RECURRENCE-ID). Local times of {@code zone} stay the same
 * over a change of the clock; {@code allDay} ones last from midnight to midnight there. As RFC 5545 leaves a start that
 * its own rule does not produce undefined, the rule wins.
 */
public record Series(
        Occurrence first,
        ZoneId zone,
        boolean allDay,
        @Nullable Recurrence rule,
        List<Instant> extraDates,
        List<Instant> exceptions,
        List<ChangedInstance> changed) {

    /** The most occurrences computed at once. */
    public static final int MOST = 500;

    /** How far stops of itinerant places are expanded. */
    public static final Duration HORIZON_OF_STOPS = Duration.ofDays(366);

    public Series {
        extraDates = List.copyOf(extraDates);
        exceptions = List.copyOf(exceptions);
        changed = List.copyOf(changed);
    }

    public static Series of(Occurrence first, ZoneId zone, @Nullable Recurrence rule) {
        return new Series(first, zone, false, rule, List.of(), List.of(), List.of());
    }

    /** Those of which some lies in {@code [from, to)}, ascending, {@link #MOST} at most. */
    public List<Occurrence> occurrences(Instant from, Instant to) {
        var replaced = new HashSet<>(exceptions);
        changed.forEach(change -> replaced.add(change.recurrenceId()));
        var regular = starts(from, to, replaced.size()).stream()
                .filter(start -> !replaced.contains(start))
                .map(this::lasting);
        var moved = changed.stream().flatMap(change -> Stream.ofNullable(change.instead()));
        return Stream.concat(regular, moved)
                .filter(occurrence -> occurrence.meets(from, to))
                .sorted(Comparator.comparing(Occurrence::startsAt))
                .limit(MOST)
                .toList();
    }

    /** When the last occurrence ends; empty when it goes on for ever. */
    public Optional<Instant> end() {
        if (rule != null && rule.isEndless()) {
            return Optional.empty();
        }
        var ends = new TreeSet<Instant>();
        if (rule != null) {
            var starts = rule.starts(local(first.startsAt()), zone, LocalDateTime.MIN);
            while (starts.hasNext()) {
                ends.add(end(lasting(instant(starts.next()))));
            }
        }
        ends.add(end(first));
        extraDates.forEach(start -> ends.add(end(lasting(start))));
        changed.stream()
                .flatMap(change -> Stream.ofNullable(change.instead()))
                .forEach(occurrence -> ends.add(end(occurrence)));
        return Optional.of(ends.last());
    }

    private TreeSet<Instant> starts(Instant from, Instant to, int replaced) {
        var starts = new TreeSet<>(extraDates);
        if (rule == null) {
            starts.add(first.startsAt());
            return starts;
        }
        var earliest = local(from.minus(length()).minus(1, ChronoUnit.DAYS));
        var instances = rule.starts(local(first.startsAt()), zone, earliest);
        // A few more than are answered: some stand before the range, some are replaced.
        for (int left = MOST + replaced + 50; left > 0 && instances.hasNext(); left--) {
            var start = instant(instances.next());
            if (!start.isBefore(to)) {
                return starts;
            }
            starts.add(start);
        }
        return starts;
    }

    private Occurrence lasting(Instant start) {
        var end = first.endsAt();
        if (end == null) {
            return new Occurrence(start, null);
        }
        if (allDay) {
            long days = ChronoUnit.DAYS.between(
                    local(first.startsAt()).toLocalDate(), local(end).toLocalDate());
            return new Occurrence(start, instant(local(start).plusDays(days)));
        }
        return new Occurrence(start, start.plus(length()));
    }

    private Duration length() {
        var end = first.endsAt();
        return end == null ? Duration.ZERO : Duration.between(first.startsAt(), end);
    }

    private static Instant end(Occurrence occurrence) {
        var end = occurrence.endsAt();
        return end == null ? occurrence.startsAt() : end;
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
