package org.maillage.kernel.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaceFreshnessTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    @DisplayName("acceptance 13: hours confirmed 90 days ago 0.75; 180 days 0.50 and fresh; 181 stale; 400 days 0")
    void hours_lose_their_freshness_day_by_day() {
        assertThat(hours(90).score()).isEqualByComparingTo("0.75");
        assertThat(hours(180).score()).isEqualByComparingTo("0.50");
        assertThat(hours(180).stale()).isFalse();
        assertThat(hours(181).stale()).isTrue();
        assertThat(hours(400).score()).isEqualByComparingTo("0");
    }

    @Test
    void a_part_never_verified_scores_nothing_and_is_stale() {
        var part = PartFreshness.of(Part.ADDRESS, Optional.empty(), 365, NOW);

        assertThat(part.score()).isEqualByComparingTo("0");
        assertThat(part.stale()).isTrue();
        assertThat(part.expiresAt()).isEmpty();
    }

    @Test
    void a_score_is_shown_half_up() {
        assertThat(PartFreshness.of(Part.IDENTITY, ago(2), 200, NOW).score()).isEqualByComparingTo("1.00");
        assertThat(PartFreshness.of(Part.IDENTITY, ago(11), 365, NOW).score()).isEqualByComparingTo("0.98");
    }

    @Test
    void a_place_is_the_weighted_mean_of_the_parts_it_has() {
        var place = place(Map.of(Part.IDENTITY, ago(0), Part.ADDRESS, Optional.empty()));

        assertThat(place.score()).isEqualByComparingTo("0.60");
        assertThat(place.stale()).isFalse();
    }

    @Test
    void a_place_is_stale_when_its_identity_is_or_when_it_scores_below_a_half() {
        var oldIdentity = place(Map.of(Part.IDENTITY, ago(366), Part.ADDRESS, ago(0), Part.TARIFFS, ago(0)));
        var lowScore = place(Map.of(Part.IDENTITY, ago(0), Part.TARIFFS, Optional.empty(), Part.ADDRESS, ago(731)));

        assertThat(oldIdentity.exactScore()).isGreaterThan(0.5);
        assertThat(oldIdentity.stale()).isTrue();
        assertThat(lowScore.part(Part.IDENTITY).orElseThrow().stale()).isFalse();
        assertThat(lowScore.stale()).isTrue();
    }

    @Test
    void a_place_expires_with_its_first_part_and_was_verified_with_its_last() {
        var place = place(Map.of(Part.IDENTITY, ago(10), Part.OPENING_HOURS, ago(20)));

        assertThat(place.expiresAt()).contains(NOW.plus(Duration.ofDays(160)));
        assertThat(place.verifiedAt()).isEqualTo(ago(10));
    }

    @Test
    void children_count_from_the_oldest_unless_the_place_confirmed_the_part_later() {
        assertThat(PlaceFreshness.ofChildren(Optional.empty(), List.of(ago(3), ago(9))))
                .isEqualTo(ago(9));
        assertThat(PlaceFreshness.ofChildren(ago(5), List.of(ago(3), ago(9)))).isEqualTo(ago(5));
        assertThat(PlaceFreshness.ofChildren(Optional.empty(), List.of(ago(3), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_network_may_shorten_a_period_never_lengthen_it() {
        assertThat(Periods.COMMON.shortened(Part.TARIFFS, 90).days(Part.TARIFFS))
                .isEqualTo(90);
        assertThatThrownBy(() -> Periods.COMMON.shortened(Part.TARIFFS, 181))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_report_counts_every_place_once() {
        var report = FreshnessReport.of(
                List.of(
                        place(Map.of(Part.IDENTITY, ago(10))),
                        place(Map.of(Part.IDENTITY, ago(350))),
                        place(Map.of(Part.IDENTITY, ago(401))),
                        place(Map.of(Part.IDENTITY, Optional.empty()))),
                NOW);

        assertThat(report).isEqualTo(new FreshnessReport(4, 2, 1, 1, Optional.of(350L), 1));
    }

    private static PartFreshness hours(int days) {
        return PartFreshness.of(Part.OPENING_HOURS, ago(days), Part.OPENING_HOURS.days(), NOW);
    }

    private static PlaceFreshness place(Map<Part, Optional<Instant>> verified) {
        return PlaceFreshness.of(verified, Periods.COMMON, NOW);
    }

    private static Optional<Instant> ago(int days) {
        return Optional.of(NOW.minus(Duration.ofDays(days)));
    }
}
