package org.maillage.gateway.readmodel.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands which days a parsed rule speaks of. */
final class DaysReader {

    private static final int DAYS_A_WEEK = 7;

    private interface Reading<P> {
        DayTest read(P parsed) throws NotUnderstood;
    }

    private DaysReader() {}

    /** Empty when the rule names no day. */
    static Optional<DayTest> read(Rule rule) throws NotUnderstood {
        var tests = new ArrayList<DayTest>();
        addAny(tests, rule.getYears(), DaysReader::years);
        addAny(tests, rule.getWeeks(), DaysReader::weeks);
        addAny(tests, rule.getDates(), DatesReader::read);
        addWeekdays(tests, rule);
        return tests.stream().reduce(DayTest::and);
    }

    /** "PH,Mo" is either, "PH Mo" is both. */
    private static void addWeekdays(List<DayTest> tests, Rule rule) throws NotUnderstood {
        var either = new ArrayList<DayTest>();
        for (var holiday : orNone(rule.getHolidays())) {
            var test = holiday(holiday);
            if (holiday.getUseAsWeekDay()) {
                either.add(test);
            } else {
                tests.add(test);
            }
        }
        for (var days : orNone(rule.getDays())) {
            either.add(weekdays(days));
        }
        if (!either.isEmpty()) {
            tests.add(DayTest.any(either));
        }
    }

    private static DayTest holiday(Holiday holiday) throws NotUnderstood {
        if (holiday.getType() != Holiday.Type.PH || Math.abs(holiday.getOffset()) > DAYS_A_WEEK) {
            throw new NotUnderstood("holidays that are not public");
        }
        int offset = holiday.getOffset();
        return (day, department) -> PublicHolidays.holds(day.minusDays(offset), department);
    }

    private static DayTest weekdays(WeekDayRange range) throws NotUnderstood {
        if (range.getOffset() != 0) {
            throw new NotUnderstood("days before or after a day of the month");
        }
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        var nths = orNone(range.getNths());
        for (var nth : nths) {
            if (nth.getStartNth() == 0) {
                throw new NotUnderstood("a day of the month");
            }
        }
        return (day, department) -> isWithin(day.getDayOfWeek().ordinal(), first, last)
                && (nths.isEmpty() || nths.stream().anyMatch(nth -> isNth(day, nth)));
    }

    /** The first is 1, the last -1. */
    private static boolean isNth(LocalDate day, Nth nth) {
        int fromStart = (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / DAYS_A_WEEK + 1);
        int first = nth.getStartNth();
        int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
        return first < 0 ? fromEnd == first : fromStart >= first && fromStart <= last;
    }

    private static DayTest weeks(WeekRange range) throws NotUnderstood {
        if (range.getInterval() > 1) {
            throw new NotUnderstood("every so many weeks");
        }
        int first = range.getStartWeek();
        int last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
        return (day, department) -> isWithin(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), first, last);
    }

    private static DayTest years(YearRange range) throws NotUnderstood {
        if (range.getInterval() > 1) {
            throw new NotUnderstood("every so many years");
        }
        int first = range.getStartYear();
        int last = lastYear(range);
        return (day, department) -> day.getYear() >= first && day.getYear() <= last;
    }

    private static int lastYear(YearRange range) {
        if (range.isOpenEnded()) {
            return Integer.MAX_VALUE;
        }
        return range.getEndYear() == YearRange.UNDEFINED_YEAR ? range.getStartYear() : range.getEndYear();
    }

    private static boolean isWithin(int value, int first, int last) {
        return first <= last ? value >= first && value <= last : value >= first || value <= last;
    }

    private static <P> void addAny(List<DayTest> tests, @Nullable List<P> parsed, Reading<P> reading)
            throws NotUnderstood {
        var any = new ArrayList<DayTest>();
        for (var one : orNone(parsed)) {
            any.add(reading.read(one));
        }
        if (!any.isEmpty()) {
            tests.add(DayTest.any(any));
        }
    }

    private static <P> List<P> orNone(@Nullable List<P> parsed) {
        return parsed == null ? List.of() : parsed;
    }
}
