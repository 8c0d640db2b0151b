package org.maillage.directory.imports.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads which columns opening hours stand in. */
final class WeekRules {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Set<String> HOURS = Set.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "week", "days");

    private WeekRules() {}

    static @Nullable WeekColumns of(String target, Map<String, YamlNode> members) {
        var node = members.get("hours");
        if (node == null) {
            return null;
        }
        if (!target.equals("openingHours")) {
            throw node.invalid("hours make openingHours only");
        }
        var columns = node.members(HOURS);
        var byDay = new TreeMap<Integer, List<String>>();
        for (int day = 0; day < DAYS.size(); day++) {
            var names = YamlNode.texts(columns, DAYS.get(day));
            if (!names.isEmpty()) {
                byDay.put(day, names);
            }
        }
        var week = new WeekColumns(byDay, YamlNode.texts(columns, "week"), YamlNode.texts(columns, "days"));
        if (week.byDay().isEmpty() && week.whole().isEmpty()) {
            throw node.invalid("hours needs the columns of days, or of the week");
        }
        return week;
    }
}
