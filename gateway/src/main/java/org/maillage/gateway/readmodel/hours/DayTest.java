package org.maillage.gateway.readmodel.hours;

import java.time.LocalDate;
import java.util.List;

/** Whether a rule speaks of a day, in a department. */
interface DayTest {

    DayTest EVERY_DAY = (day, department) -> true;

    boolean holds(LocalDate day, String department);

    default DayTest and(DayTest other) {
        return (day, department) -> holds(day, department) && other.holds(day, department);
    }

    static DayTest any(List<DayTest> tests) {
        return (day, department) -> tests.stream().anyMatch(test -> test.holds(day, department));
    }
}
