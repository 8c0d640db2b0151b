package org.maillage.kernel.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeriodsTest {

    @Test
    void a_place_in_several_networks_has_the_shortest_of_their_periods() {
        var one = Periods.COMMON.shortened(Part.OPENING_HOURS, 90).shortened(Part.IDENTITY, 200);
        var other = Periods.COMMON.shortened(Part.OPENING_HOURS, 60);

        var both = one.and(other);

        assertThat(both.days(Part.OPENING_HOURS)).isEqualTo(60);
        assertThat(both.days(Part.IDENTITY)).isEqualTo(200);
        assertThat(both.days(Part.TARIFFS)).isEqualTo(180);
        assertThat(other.and(one).days(Part.OPENING_HOURS)).isEqualTo(60);
    }

    @Test
    void nothing_is_fresh_for_longer_than_everywhere() {
        assertThatThrownBy(() -> Periods.COMMON.shortened(Part.TARIFFS, 181))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
