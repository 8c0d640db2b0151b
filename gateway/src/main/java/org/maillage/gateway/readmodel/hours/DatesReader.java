package org.maillage.gateway.readmodel.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.VarDate;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands dates and ranges of dates: months, days of a month, with or without a year, and days around Easter. */
final class DatesReader {

    private static final int FURTHEST_FROM_EASTER = 100;

    private DatesReader() {}

    static DayTest read(DateRange range) throws NotUnderstood {
        var start = checked(range.getStartDate());
        if (range.getInterval() > 1) {
            throw new NotUnderstood("every so many days");
        }
        if (range.getEndDate() == null) {
            return between(start, start, start.getMonth(), start.getYear());
        }
        var end = checked(range.getEndDate());
        var month = Optional.ofNullable(end.getMonth()).orElse(start.getMonth());
        boolean bothOrNeither = start.undefinedYear() == end.undefinedYear();
        if (!bothOrNeither && end.undefinedYear() && (month == null || start.getMonth() == null)) {
            throw new NotUnderstood("a range that ends in no year");
        }
        return between(start, end, month, bothOrNeither ? end.getYear() : start.getYear());
    }

    private static DayTest between(DateWithOffset start, DateWithOffset end, @Nullable Month endMonth, int endYear) {
        if (!start.undefinedYear()) {
            return (day, department) -> !day.isBefore(first(start, start.getYear()))
                    && !day.isAfter(
                            last(end, endMonth, endYear == YearRange.UNDEFINED_YEAR ? start.getYear() : endYear));
        }
        return (day, department) -> {
            var first = first(start, day.getYear());
            var last = last(end, endMonth, day.getYear());
            return first.isAfter(last)
                    ? !day.isBefore(first) || !day.isAfter(last)
                    : !day.isBefore(first) && !day.isAfter(last);
        };
    }

    private static LocalDate first(DateWithOffset date, int year) {
        if (date.getVarDate() == VarDate.EASTER) {
            return PublicHolidays.easter(year).plusDays(date.getDayOffset());
        }
        return date.undefinedDay() ? month(date.getMonth(), year).atDay(1) : day(month(date.getMonth(), year), date);
    }

    private static LocalDate last(DateWithOffset date, @Nullable Month month, int year) {
        if (date.getVarDate() == VarDate.EASTER) {
            return PublicHolidays.easter(year).plusDays(date.getDayOffset());
        }
        return date.undefinedDay() ? month(month, year).atEndOfMonth() : day(month(month, year), date);
    }

    private static YearMonth month(@Nullable Month month, int year) {
        return YearMonth.of(year, month == null ? 1 : month.ordinal() + 1);
    }

    /** 29 February is 28 February in most years. */
    private static LocalDate day(YearMonth month, DateWithOffset date) {
        return month.atDay(Math.min(date.getDay(), month.lengthOfMonth()));
    }

    private static DateWithOffset checked(DateWithOffset date) throws NotUnderstood {
        boolean easter = date.getVarDate() == VarDate.EASTER;
        if (date.isOpenEnded()
                || date.getNthWeekDay() != null
                || date.getWeekDayOffset() != null
                || Math.abs(date.getDayOffset()) > (easter ? FURTHEST_FROM_EASTER : 0)) {
            throw new NotUnderstood("a date that moves");
        }
        return date;
    }
}
