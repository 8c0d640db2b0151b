package org.maillage.kernel.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2090-01-01T00:00:00Z");

    @Test
    void keeps_the_local_time_when_the_clocks_change() {
        var weekly = series("2026-10-20T16:00:00Z", "2026-10-20T18:00:00Z", "FREQ=WEEKLY;COUNT=3");

        assertThat(starts(weekly, LONG_AGO, FAR_AHEAD))
                .containsExactly("2026-10-20T16:00:00Z", "2026-10-27T17:00:00Z", "2026-11-03T17:00:00Z");
    }

    @Test
    void finds_the_first_saturday_of_each_month() {
        var monthly = series("2026-12-05T13:00:00Z", null, "FREQ=MONTHLY;BYDAY=1SA");

        assertThat(starts(monthly, Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2027-04-01T00:00:00Z")))
                .containsExactly("2027-01-02T13:00:00Z", "2027-02-06T13:00:00Z", "2027-03-06T13:00:00Z");
    }

    @Test
    void counts_what_is_under_way_when_the_range_begins() {
        var night = series("2026-11-24T20:00:00Z", "2026-11-25T02:00:00Z", "FREQ=DAILY");

        var now = Instant.parse("2026-12-01T01:00:00Z");

        assertThat(starts(night, now, now.plusSeconds(60))).containsExactly("2026-11-30T20:00:00Z");
    }

    @Test
    void leaves_out_exceptions_and_adds_extra_dates() {
        var start = Instant.parse("2026-11-02T09:00:00Z");
        var series = new Series(
                new Occurrence(start, start.plusSeconds(3600)),
                PARIS,
                false,
                Recurrence.parse("FREQ=WEEKLY;COUNT=3"),
                List.of(Instant.parse("2026-11-11T09:00:00Z")),
                List.of(Instant.parse("2026-11-09T09:00:00Z")),
                List.of());

        assertThat(starts(series, LONG_AGO, FAR_AHEAD))
                .containsExactly("2026-11-02T09:00:00Z", "2026-11-11T09:00:00Z", "2026-11-16T09:00:00Z");
    }

    @Test
    void moves_a_changed_instance_and_drops_one_that_is_off() {
        var start = Instant.parse("2026-11-02T09:00:00Z");
        var moved = Instant.parse("2026-11-10T09:00:00Z");
        var series = new Series(
                new Occurrence(start, null),
                PARIS,
                false,
                Recurrence.parse("FREQ=WEEKLY;COUNT=3"),
                List.of(),
                List.of(),
                List.of(
                        new ChangedInstance(Instant.parse("2026-11-09T09:00:00Z"), new Occurrence(moved, null)),
                        new ChangedInstance(Instant.parse("2026-11-16T09:00:00Z"), null)));

        assertThat(starts(series, LONG_AGO, FAR_AHEAD)).containsExactly("2026-11-02T09:00:00Z", "2026-11-10T09:00:00Z");
    }

    @Test
    void whole_days_end_at_midnight_even_when_the_clocks_change() {
        var start = LocalDate.of(2026, 10, 18).atStartOfDay(PARIS).toInstant();
        var end = LocalDate.of(2026, 10, 19).atStartOfDay(PARIS).toInstant();
        var sundays = new Series(
                new Occurrence(start, end),
                PARIS,
                true,
                Recurrence.parse("FREQ=WEEKLY;COUNT=2"),
                List.of(),
                List.of(),
                List.of());

        assertThat(sundays.occurrences(LONG_AGO, FAR_AHEAD).get(1))
                .isEqualTo(
                        new Occurrence(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")));
    }

    @Test
    void answers_at_most_500() {
        var daily = series("2020-01-01T09:00:00Z", null, "FREQ=DAILY");

        assertThat(daily.occurrences(LONG_AGO, FAR_AHEAD)).hasSize(500);
    }

    @Test
    void computes_a_far_range_of_an_old_daily_rule() {
        var daily = series("1990-01-01T09:00:00Z", null, "FREQ=DAILY");

        assertThat(daily.occurrences(Instant.parse("2089-12-01T00:00:00Z"), FAR_AHEAD))
                .hasSize(31);
    }

    @Test
    void a_bare_date_until_allows_all_of_its_day() {
        var daily = series("2026-11-24T17:00:00Z", null, "FREQ=DAILY;UNTIL=20261125");

        assertThat(starts(daily, LONG_AGO, FAR_AHEAD)).containsExactly("2026-11-24T17:00:00Z", "2026-11-25T17:00:00Z");
    }

    @Test
    void until_in_utc_is_compared_in_local_time() {
        var late = series("2026-11-24T22:30:00Z", null, "FREQ=DAILY;UNTIL=20261125T223000Z");

        assertThat(starts(late, LONG_AGO, FAR_AHEAD)).hasSize(2);
    }

    @Test
    void ends_with_its_last_occurrence() {
        var weekly = series("2026-11-24T17:00:00Z", "2026-11-24T18:00:00Z", "FREQ=WEEKLY;COUNT=3");

        assertThat(weekly.end()).contains(Instant.parse("2026-12-08T18:00:00Z"));
    }

    @Test
    void never_ends_without_count_or_until() {
        assertThat(series("2026-11-24T17:00:00Z", null, "FREQ=WEEKLY").end()).isEmpty();
    }

    private static Series series(String start, @Nullable String end, String rule) {
        var first = new Occurrence(Instant.parse(start), end == null ? null : Instant.parse(end));
        return Series.of(first, PARIS, Recurrence.parse(rule));
    }

    private static List<String> starts(Series series, Instant from, Instant to) {
        return series.occurrences(from, to).stream()
                .map(occurrence -> occurrence.startsAt().toString())
                .toList();
    }
}
