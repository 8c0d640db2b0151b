package org.maillage.kernel.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.dmfs.rfc5545.DateTime;

/** Between the times of the rule library, whose months count from 0, and those of the JDK, whose zones we trust. */
final class LocalTimes {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private LocalTimes() {}

    static DateTime floating(LocalDateTime local) {
        return new DateTime(
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
    }

    static DateTime date(LocalDateTime local) {
        return new DateTime(local.getYear(), local.getMonthValue() - 1, local.getDayOfMonth());
    }

    static DateTime utc(LocalDateTime local, ZoneId zone) {
        return new DateTime(DateTime.UTC, local.atZone(zone).toInstant().toEpochMilli());
    }

    static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }

    /** What an UNTIL still allows, in the zone: a bare date all of its day, as calendars mean it. */
    static LocalDateTime lastMoment(DateTime until, ZoneId zone) {
        if (until.isAllDay()) {
            return local(until).with(END_OF_DAY);
        }
        return until.isFloating()
                ? local(until)
                : LocalDateTime.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
    }
}
