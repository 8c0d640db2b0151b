package org.maillage.gateway.readmodel.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The public holidays of France: those of the labour code (article L3133-1), Good Friday and 26 December in Alsace and
 * Moselle, the abolition of slavery overseas, and those of the territories with their own law.
 */
public final class PublicHolidays {

    private static final int YEAR_OF_MATARII = 2025;
    private static final int GOOD_FRIDAY = -2;
    private static final Set<MonthDay> EVERYWHERE = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    // Easter Monday, Ascension, Whit Monday.
    private static final Set<Integer> DAYS_AFTER_EASTER = Set.of(1, 39, 50);
    private static final Set<String> WITH_GOOD_FRIDAY = Set.of("57", "67", "68", "987");
    private static final MonthDay BOXING_DAY = MonthDay.of(12, 26);
    private static final Map<String, List<MonthDay>> OF_DEPARTMENTS = Map.ofEntries(
            Map.entry("57", List.of(BOXING_DAY)),
            Map.entry("67", List.of(BOXING_DAY)),
            Map.entry("68", List.of(BOXING_DAY)),
            Map.entry("971", List.of(MonthDay.of(5, 27))),
            Map.entry("972", List.of(MonthDay.of(5, 22))),
            Map.entry("973", List.of(MonthDay.of(6, 10))),
            Map.entry("974", List.of(MonthDay.of(12, 20))),
            Map.entry("976", List.of(MonthDay.of(4, 27))),
            Map.entry("977", List.of(MonthDay.of(10, 9))),
            Map.entry("978", List.of(MonthDay.of(5, 28))),
            Map.entry("986", List.of(MonthDay.of(4, 28), MonthDay.of(7, 29))),
            Map.entry("987", List.of(MonthDay.of(3, 5))),
            Map.entry("988", List.of(MonthDay.of(9, 24))));

    private PublicHolidays() {}

    /** Whether that day is a public holiday in the department of that code; any other code means the common ones. */
    public static boolean holds(LocalDate day, String department) {
        var date = MonthDay.from(day);
        if (EVERYWHERE.contains(date)
                || OF_DEPARTMENTS.getOrDefault(department, List.of()).contains(date)) {
            return true;
        }
        if (department.equals("987") && date.equals(ofPolynesia(day.getYear()))) {
            return true;
        }
        int afterEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        return DAYS_AFTER_EASTER.contains(afterEaster)
                || afterEaster == GOOD_FRIDAY && WITH_GOOD_FRIDAY.contains(department);
    }

    /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Matari'i took the place of the feast of autonomy in 2025. */
    private static MonthDay ofPolynesia(int year) {
        return year >= YEAR_OF_MATARII ? MonthDay.of(11, 20) : MonthDay.of(6, 29);
    }
}
