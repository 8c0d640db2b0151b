package org.maillage.directory.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which hours a week has; days are numbered from Monday, 0. */
final class OpeningWeek {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private final SortedMap<Integer, List<Span>> days = new TreeMap<>();

    /** Minutes from midnight. */
    record Span(int from, int until) {

        boolean isSound() {
            return from < until && until <= 24 * 60;
        }

        @Override
        public String toString() {
            return clock(from) + "-" + clock(until);
        }

        private static String clock(int minutes) {
            return "%02d:%02d".formatted(minutes / 60, minutes % 60);
        }
    }

    void add(int day, List<Span> spans) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).addAll(spans);
    }

    void addAll(OpeningWeek other) {
        other.days.forEach(this::add);
    }

    /** Whether each day's hours follow one another. */
    boolean isSound() {
        return days.values().stream().allMatch(OpeningWeek::follow);
    }

    private static boolean follow(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (!spans.get(i).isSound()
                    || i > 0 && spans.get(i - 1).until() > spans.get(i).from()) {
                return false;
            }
        }
        return true;
    }

    /** Days of the same hours together, such as {@code Mo-We,Fr 09:00-12:00; Sa 10:00-12:00}. */
    Optional<String> toOsm() {
        var rules = new ArrayList<String>();
        var told = new ArrayList<Integer>();
        days.forEach((day, spans) -> {
            if (!told.contains(day) && !spans.isEmpty()) {
                var same = days.keySet().stream()
                        .filter(other -> Objects.equals(days.get(other), spans))
                        .toList();
                told.addAll(same);
                rules.add(named(same) + " " + hours(spans));
            }
        });
        return rules.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", rules));
    }

    private static String hours(List<Span> spans) {
        return String.join(",", spans.stream().map(Span::toString).toList());
    }

    private static String named(List<Integer> some) {
        var runs = new ArrayList<String>();
        for (int i = 0; i < some.size(); ) {
            int last = i;
            while (last + 1 < some.size() && some.get(last + 1) == some.get(last) + 1) {
                last++;
            }
            var first = DAYS.get(some.get(i));
            runs.add(last == i ? first : first + (last == i + 1 ? "," : "-") + DAYS.get(some.get(last)));
            i = last + 1;
        }
        return String.join(",", runs);
    }
}
