package org.maillage.directory.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** When a place is reminded, counted from the day that the first of its parts expires. Four times at most. */
public enum ReminderStage {
    MONTH_BEFORE(-30),
    ON_EXPIRY(0),
    MONTH_AFTER(30),
    QUARTER_LATER(120);

    private final int days;

    ReminderStage(int days) {
        this.days = days;
    }

    /** The last stage whose day has come; those before it are passed over. */
    static Optional<ReminderStage> due(LocalDate expiry, LocalDate today) {
        return Arrays.stream(values())
                .filter(stage -> !today.isBefore(expiry.plusDays(stage.days)))
                .max(Comparator.naturalOrder());
    }
}
