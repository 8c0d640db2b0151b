package org.maillage.directory.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.WeekColumns;

/** Opening hours of a row, from columns of words to OpenStreetMap's syntax; what is not certain is left out, and said. */
final class WeekReading {

    private static final Pattern OSM = Pattern.compile("(Mo|Tu|We|Th|Fr|Sa|Su|PH|24/7)\\b.*");

    private final Cells cells;
    private final WeekColumns columns;

    WeekReading(Cells cells, WeekColumns columns) {
        this.cells = cells;
        this.columns = columns;
    }

    Optional<String> hours(FieldRule rule, Remarks remarks) {
        return byDay(rule, remarks).or(() -> ofWeek(rule, remarks));
    }

    private Optional<String> byDay(FieldRule rule, Remarks remarks) {
        var week = new OpeningWeek();
        columns.byDay().forEach((day, names) -> {
            var text = String.join(" ; ", cells.texts(names));
            if (!text.isEmpty()) {
                var read = FrenchHours.ofDays(text, List.of(day));
                read.ifPresent(week::addAll);
                if (read.isEmpty()) {
                    drop(rule, text, remarks);
                }
            }
        });
        return week.toOsm();
    }

    private Optional<String> ofWeek(FieldRule rule, Remarks remarks) {
        var text = String.join("\n", cells.texts(columns.whole()));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (OSM.matcher(text).matches()) {
            return Optional.of(text);
        }
        var read = FrenchHours.ofDays(text, daysNamed()).flatMap(OpeningWeek::toOsm);
        if (read.isEmpty()) {
            drop(rule, text, remarks);
        }
        return read;
    }

    private List<Integer> daysNamed() {
        var days = new ArrayList<Integer>();
        for (var text : cells.texts(columns.days())) {
            days.addAll(FrenchHours.days(text));
        }
        return days.stream().distinct().sorted().toList();
    }

    private static void drop(FieldRule rule, String text, Remarks remarks) {
        remarks.add(rule.pointer(), "opening-hours-invalid", Remarks.shown(text) + " is left out");
    }
}
