package org.maillage.kernel.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Optional;

/** The VTIMEZONE of a zone: its offset at first, the changes since, and the rules that go on for ever. */
final class ZoneLines {

    /** How far changes are written one by one where no rule of RFC 5545 says them. */
    private static final int YEARS_AHEAD = 25;

    private final ContentLines lines;
    private final ZoneRules rules;
    private final Instant from;

    private ZoneLines(ContentLines lines, ZoneId zone, Instant from) {
        this.lines = lines;
        this.rules = zone.getRules();
        this.from = from;
    }

    /** @param earliest the earliest time that is written in the zone */
    static void write(ContentLines lines, ZoneId zone, Instant earliest) {
        lines.begin("VTIMEZONE").add("TZID", zone.getId());
        new ZoneLines(lines, zone, earliest).observances();
        lines.end("VTIMEZONE");
    }

    private void observances() {
        var first = rules.getOffset(from);
        observance(LocalDateTime.ofInstant(from, first), first, first, isSummer(from), Optional.empty());
        int lastYear = year(from);
        for (var change : rules.getTransitions()) {
            if (change.getInstant().isAfter(from)) {
                observance(change, Optional.empty());
                lastYear = year(change.getInstant());
            }
        }
        for (var rule : rules.getTransitionRules()) {
            yearly(rule, firstYear(rule, lastYear));
        }
    }

    /** The first year in which the rule does something that was not written yet. */
    private int firstYear(ZoneOffsetTransitionRule rule, int lastYear) {
        var known = rules.getTransitions();
        var after = known.isEmpty() ? from : known.get(known.size() - 1).getInstant();
        var begin = after.isAfter(from) ? after : from;
        return rule.createTransition(lastYear).getInstant().isAfter(begin) ? lastYear : lastYear + 1;
    }

    private void yearly(ZoneOffsetTransitionRule rule, int year) {
        var change = rule.createTransition(year);
        var said = yearlyRule(rule, change.getDateTimeBefore());
        if (said.isPresent()) {
            observance(change, said);
            return;
        }
        for (int y = year; y <= year + YEARS_AHEAD; y++) {
            observance(rule.createTransition(y), Optional.empty());
        }
    }

    /** Empty when the local day is not the rule's own, or the rule counts from another day of the month. */
    private static Optional<String> yearlyRule(ZoneOffsetTransitionRule rule, LocalDateTime local) {
        var day = rule.getDayOfWeek();
        int week = week(rule);
        if (day == null || week == 0 || day != local.getDayOfWeek() || rule.getMonth() != local.getMonth()) {
            return Optional.empty();
        }
        return Optional.of("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + week + code(day));
    }

    /** Which of its weekdays of the month it is, -1 the last; 0 when that differs from year to year. */
    private static int week(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        boolean lastWeek =
                rule.getMonth() != Month.FEBRUARY && from == rule.getMonth().maxLength() - 6;
        if (from == -1 || lastWeek) {
            return -1;
        }
        return from > 0 && from % 7 == 1 ? from / 7 + 1 : 0;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private void observance(ZoneOffsetTransition change, Optional<String> rule) {
        observance(
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                isSummer(change.getInstant()),
                rule);
    }

    private void observance(
            LocalDateTime start, ZoneOffset before, ZoneOffset after, boolean summer, Optional<String> rule) {
        var name = summer ? "DAYLIGHT" : "STANDARD";
        lines.begin(name)
                .add("DTSTART", Times.LOCAL.format(start))
                .add("TZOFFSETFROM", offset(before))
                .add("TZOFFSETTO", offset(after));
        rule.ifPresent(text -> lines.add("RRULE", text));
        lines.end(name);
    }

    private boolean isSummer(Instant at) {
        return rules.isDaylightSavings(at);
    }

    private int year(Instant at) {
        return LocalDateTime.ofInstant(at, rules.getOffset(at)).getYear();
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        var text = "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }
}
