package org.maillage.kernel.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Refusal;

class RecurrenceTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every tuesday",
                "FREQ=SOMETIMES",
                "BYDAY=MO",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=1001",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=10001",
                "FREQ=DAILY;COUNT=2;UNTIL=20270101",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;UNTIL=tomorrow",
            })
    void refuses_what_is_no_rule(String text) {
        assertThatThrownBy(() -> Recurrence.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("recurrence-invalid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY",
                "FREQ=HOURLY;COUNT=2",
                "FREQ=DAILY;BYMINUTE=0,30",
                "FREQ=YEARLY;BYSECOND=0,1"
            })
    void refuses_what_is_too_fine(String text) {
        assertThatThrownBy(() -> Recurrence.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("recurrence-too-fine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
                "FREQ=MONTHLY;BYDAY=1SA,-1SU;UNTIL=20270630T220000Z",
                "FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=12",
            })
    void lets_a_stop_repeat_by_days_weeks_and_months(String text) {
        assertThat(Recurrence.parseOfStop(text)).isEqualTo(Recurrence.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=YEARLY", "FREQ=DAILY;BYMONTH=6", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", "FREQ=DAILY;BYHOUR=9"
            })
    void refuses_other_rules_for_a_stop(String text) {
        assertThatThrownBy(() -> Recurrence.parseOfStop(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("recurrence-invalid"));
    }

    @Test
    void writes_until_in_utc_beside_a_time_and_as_a_date_beside_a_day() {
        var rule = Recurrence.parse("FREQ=DAILY;UNTIL=20270101T120000");

        assertThat(rule.settledIn(PARIS, false).text()).isEqualTo("FREQ=DAILY;UNTIL=20270101T110000Z");
        assertThat(rule.settledIn(PARIS, true).text()).isEqualTo("FREQ=DAILY;UNTIL=20270101");
    }

    @Test
    void an_interval_that_leaves_the_calendar_ends() {
        var start = Instant.parse("2026-11-24T09:00:00Z");
        var centuries = Series.of(new Occurrence(start, null), PARIS, Recurrence.parse("FREQ=YEARLY;INTERVAL=1000"));

        assertThat(centuries.occurrences(start, Instant.parse("9000-01-01T00:00:00Z")))
                .hasSize(1);
    }
}
