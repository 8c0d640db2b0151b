package org.maillage.directory.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderStageTest {

    private static final LocalDate EXPIRY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource({
        "-31, ",
        "-30, MONTH_BEFORE",
        "-1, MONTH_BEFORE",
        "0, ON_EXPIRY",
        "29, ON_EXPIRY",
        "30, MONTH_AFTER",
        "119, MONTH_AFTER",
        "120, QUARTER_LATER",
        "2000, QUARTER_LATER"
    })
    void a_month_before_on_the_day_a_month_after_and_once_more(int days, ReminderStage stage) {
        assertThat(ReminderStage.due(EXPIRY, EXPIRY.plusDays(days))).isEqualTo(Optional.ofNullable(stage));
    }
}
