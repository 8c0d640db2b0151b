package org.maillage.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.maillage.funding.matching.QuadraticRound.Gift;
import org.maillage.funding.matching.QuadraticRound.Share;

class QuadraticTest {

    private static final List<Gift> GIFTS = List.of(
            new Gift("P1", "C1", 100_00),
            new Gift("P2", "C1", 100_00),
            new Gift("P3", "C1", 100_00),
            new Gift("P4", "C1", 100_00),
            new Gift("P1", "C2", 400_00),
            new Gift("P2", "C3", 25_00),
            new Gift("P3", "C3", 25_00),
            new Gift("P5", "C3", 100_00));

    private static QuadraticShares close(long budget, UnderSubscription under) {
        return close(budget, GIFTS, under, Optional.empty(), CapExcess.REDISTRIBUTE);
    }

    private static QuadraticShares capped(int percent, CapExcess excess) {
        return close(600_00, GIFTS, UnderSubscription.RELEASE, Optional.of(new Share(percent, 100)), excess);
    }

    private static QuadraticShares close(
            long budget, List<Gift> gifts, UnderSubscription under, Optional<Share> cap, CapExcess excess) {
        return new Quadratic().distribute(new QuadraticRound(budget, gifts, Set.of(), under, cap, excess, Map.of()));
    }

    private static Map<String, Long> parts(long one, long two, long three) {
        return Map.of("C1", one, "C2", two, "C3", three);
    }

    @Test
    void line_16_many_small_gifts_weigh_more_than_one_large() {
        assertThat(close(600_00, UnderSubscription.RELEASE).parts()).isEqualTo(parts(496_55, 0, 103_45));
        assertThat(close(2_000_00, UnderSubscription.RELEASE).parts()).isEqualTo(parts(1_200_00, 0, 250_00));
        assertThat(close(2_000_00, UnderSubscription.RELEASE).released()).isEqualTo(550_00);
        assertThat(close(2_000_00, UnderSubscription.FILL).parts()).isEqualTo(parts(1_655_17, 0, 344_83));
    }

    @Test
    void line_17_no_common_takes_more_than_its_cap() {
        assertThat(capped(60, CapExcess.REDISTRIBUTE).parts()).isEqualTo(parts(360_00, 0, 240_00));
        assertThat(capped(40, CapExcess.REDISTRIBUTE).parts()).isEqualTo(parts(240_00, 0, 240_00));
        assertThat(capped(40, CapExcess.REDISTRIBUTE).released()).isEqualTo(120_00);
        assertThat(capped(60, CapExcess.RELEASE).parts()).isEqualTo(parts(360_00, 0, 103_45));
        assertThat(capped(60, CapExcess.RELEASE).released()).isEqualTo(136_55);
    }

    @Test
    void line_18_gifts_of_one_place_are_one() {
        var split = new ArrayList<>(GIFTS);
        split.set(7, new Gift("P5", "C3", 50_00));
        split.add(new Gift("P5", "C3", 50_00));

        var shares = close(600_00, split, UnderSubscription.RELEASE, Optional.empty(), CapExcess.REDISTRIBUTE);

        assertThat(shares.parts()).isEqualTo(parts(496_55, 0, 103_45));
        assertThat(shares.weights().get("C2")).isZero();
    }

    @Test
    void no_common_is_given_more_than_it_has_room_for() {
        var round = new QuadraticRound(
                600_00,
                GIFTS,
                Set.of(),
                UnderSubscription.RELEASE,
                Optional.empty(),
                CapExcess.REDISTRIBUTE,
                Map.of("C1", 400_00L));

        assertThat(new Quadratic().distribute(round).parts()).isEqualTo(parts(400_00, 0, 200_00));
    }

    @Test
    void nobody_is_given_anything_where_every_common_is_carried_by_one_place() {
        var gifts = List.of(new Gift("p", "A", 1_00), new Gift("q", "B", 9_00));

        for (var under : UnderSubscription.values()) {
            var shares = close(10_00, gifts, under, Optional.empty(), CapExcess.REDISTRIBUTE);

            assertThat(shares.parts().values()).containsOnly(0L);
            assertThat(shares.released()).isEqualTo(10_00);
        }
    }

    @Test
    void the_order_of_gifts_does_not_count() {
        var random = new Random(16);
        for (var round = 0; round < 20; round++) {
            var gifts = gifts(random, 200, 12);
            var cap = Optional.of(new Share(random.nextInt(5, 60), 100));
            var shares = close(50_000_00, gifts, UnderSubscription.RELEASE, cap, CapExcess.REDISTRIBUTE);

            Collections.shuffle(gifts, random);

            assertThat(close(50_000_00, gifts, UnderSubscription.RELEASE, cap, CapExcess.REDISTRIBUTE))
                    .isEqualTo(shares);
            assertThat(shares.distributed() + shares.released()).isEqualTo(50_000_00);
            assertThat(shares.parts().values())
                    .allMatch(part -> part >= 0 && part <= cap.get().of(50_000_00));
        }
    }

    @Test
    void closes_ten_thousand_lines_of_five_hundred_commons_within_two_seconds() {
        var gifts = gifts(new Random(18), 10_000, 500);
        var began = System.nanoTime();

        var shares = close(
                1_000_000_00, gifts, UnderSubscription.RELEASE, Optional.of(new Share(5, 100)), CapExcess.REDISTRIBUTE);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(shares.parts()).hasSize(500);
    }

    private static List<Gift> gifts(Random random, int lines, int commons) {
        return new ArrayList<>(LongStream.range(0, lines)
                .mapToObj(i -> new Gift(
                        "P" + random.nextInt(lines / 4), "C" + random.nextInt(commons), random.nextLong(1, 2_000_00)))
                .toList());
    }
}
