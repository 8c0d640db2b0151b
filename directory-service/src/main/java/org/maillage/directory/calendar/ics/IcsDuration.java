package org.maillage.directory.calendar.ics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A DURATION: days are days of the calendar, hours and less are exact. */
record IcsDuration(int days, Duration time) {

    private static final Pattern SHAPE = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");

    static IcsDuration read(String text) {
        var shape = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!shape.matches()) {
            throw new BrokenEvent("time-invalid", "DURATION is none that an event can have.");
        }
        int days = number(shape.group(1)) * 7 + number(shape.group(2));
        var time = Duration.ofHours(number(shape.group(3)))
                .plusMinutes(number(shape.group(4)))
                .plusSeconds(number(shape.group(5)));
        return new IcsDuration(days, time);
    }

    Instant after(LocalDateTime start, ZoneId zone) {
        return start.plusDays(days).atZone(zone).toInstant().plus(time);
    }

    private static int number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::parseInt).orElse(0);
    }
}
