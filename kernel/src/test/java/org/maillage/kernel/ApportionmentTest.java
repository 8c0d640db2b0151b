package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void gives_the_cents_left_to_the_largest_fractions() {
        var shares = Apportionment.largestRemainder(50_00, Map.of("a", 33_33L, "b", 33_33L, "c", 33_34L));

        assertThat(shares).containsExactly(Map.entry("a", 16_67L), Map.entry("b", 16_66L), Map.entry("c", 16_67L));
    }

    @Test
    void breaks_ties_character_by_character() {
        assertThat(Apportionment.largestRemainder(1, Map.of("p2", 1L, "p10", 1L)))
                .containsExactly(Map.entry("p10", 1L), Map.entry("p2", 0L));
        assertThat(Apportionment.BY_CODE_POINT.compare("\uFFFD", "\uD83C\uDF33"))
                .isNegative();
    }

    @Test
    void splits_a_debt_as_its_opposite() {
        assertThat(Apportionment.largestRemainder(-100, Map.of("a", 1L, "b", 1L, "c", 1L)))
                .containsValues(-34L, -33L, -33L);
    }

    @Test
    void gives_nothing_where_there_is_no_weight() {
        assertThat(Apportionment.largestRemainder(100, Map.of("a", 0L))).containsExactly(Map.entry("a", 0L));
        assertThat(Apportionment.largestRemainder(100, Map.of())).isEmpty();
    }

    @Test
    void refuses_a_weight_below_zero() {
        assertThatThrownBy(() -> Apportionment.largestRemainder(1, Map.of("a", -1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_decimals_as_exact() {
        var shares = Apportionment.byDecimals(
                600_00, Map.of("a", new BigDecimal("120000.000"), "b", new BigDecimal("25000")));

        assertThat(shares).containsExactly(Map.entry("a", 496_55L), Map.entry("b", 103_45L));
    }

    @Test
    void parts_add_up_and_lie_within_a_cent_of_their_quota() {
        var random = new Random(4);
        for (var round = 0; round < 500; round++) {
            var weights = new HashMap<String, Long>();
            for (var i = random.nextInt(1, 30); i > 0; i--) {
                weights.put("w" + i, random.nextLong(1, Long.MAX_VALUE / 64));
            }
            var total = random.nextLong(1L << 50);

            var shares = Apportionment.largestRemainder(total, weights);

            var sum = weights.values().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(shares.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(total);
            weights.forEach((id, weight) -> assertThat(BigDecimal.valueOf(shares.getOrDefault(id, 0L))
                            .multiply(sum)
                            .subtract(BigDecimal.valueOf(weight).multiply(BigDecimal.valueOf(total)))
                            .abs())
                    .isLessThan(sum));
        }
    }
}
