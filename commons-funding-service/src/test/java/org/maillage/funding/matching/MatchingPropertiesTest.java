package org.maillage.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of any run of lines, on seeded ones. */
class MatchingPropertiesTest {

    private static final int SEEDS = Boolean.getBoolean("trust.full") ? 1_000 : 100;
    private static final int LINES = 60;
    private static final List<String> NAMES = List.of("A", "B", "C", "D");

    private record Given(String place, String improvement, long amount) {}

    private static Terms terms(Random random) {
        var terms = Terms.rate(random.nextInt(0, 4), random.nextInt(1, 4))
                .budget(random.nextLong(5_000_00))
                .stacking(Stacking.values()[random.nextInt(3)]);
        terms = random.nextBoolean() ? terms.capPerPlace(random.nextLong(800_00)) : terms;
        terms = random.nextInt(4) == 0 ? terms.publicCeiling(random.nextInt(1, 100)) : terms;
        return random.nextInt(6) == 0 ? terms.region("11") : terms;
    }

    private static LineBook book(Random random) {
        var book = new LineBook("A", "C");
        NAMES.subList(0, random.nextInt(1, 5)).forEach(name -> book.programme(name, terms(random)));
        book.improvement("C1", random.nextLong(3_000_00), random.nextLong(3_000_00), Overfunding.LIMIT_MATCHES);
        return random.nextBoolean() ? book.inProportion() : book;
    }

    private static List<Given> lines(Random random) {
        var lines = new ArrayList<Given>();
        for (var i = 0; i < LINES; i++) {
            lines.add(new Given("P" + random.nextInt(8), "C" + random.nextInt(1, 4), random.nextLong(1, 400_00)));
        }
        return lines;
    }

    private static List<List<MatchResult>> run(LineBook book, List<Given> lines) {
        return lines.stream()
                .map(each -> book.give(each.place(), each.improvement(), each.amount()))
                .toList();
    }

    @Test
    void a_match_never_passes_its_rate_and_its_steps_give_it_again() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);

            for (var line : run(book(random), lines(random))) {
                for (var match : line) {
                    assertThat(match.amount()).isBetween(0L, match.asked());
                    assertThat(Recomputation.of(match.steps())).isEqualTo(BigDecimal.valueOf(match.amount(), 2));
                }
            }
        }
    }

    @Test
    void the_same_lines_in_the_same_sequence_give_the_same() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var lines = lines(new Random(-seed));

            assertThat(run(book(new Random(seed)), lines)).isEqualTo(run(book(new Random(seed)), lines));
        }
    }

    @Test
    void a_later_line_never_lowers_an_earlier_one() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var lines = lines(new Random(-seed));
            var half = lines.subList(0, LINES / 2);

            var whole = run(book(new Random(seed)), lines);

            assertThat(whole.subList(0, half.size())).isEqualTo(run(book(new Random(seed)), half));
        }
    }

    @Test
    void a_larger_budget_lowers_nobody_by_more_than_a_cent() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var claims = claims(random);
            var budget = random.nextLong(5_000_00);

            var less = ProRata.shares(budget, claims);
            var more = ProRata.shares(budget + random.nextLong(1_000_00), claims);

            less.forEach((id, share) -> assertThat(more.getOrDefault(id, 0L)).isGreaterThanOrEqualTo(share - 1));
        }
    }

    @Test
    void each_part_lies_within_a_cent_of_its_quota() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var claims = claims(random);
            var claimed = claims.values().stream().mapToLong(Long::longValue).sum();
            var budget = random.nextLong(claimed + 1);

            var shares = ProRata.shares(budget, claims);

            assertThat(shares.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(budget);
            shares.forEach((id, share) -> assertThat(BigInteger.valueOf(share)
                            .multiply(BigInteger.valueOf(claimed))
                            .subtract(BigInteger.valueOf(budget)
                                    .multiply(BigInteger.valueOf(claims.getOrDefault(id, 0L))))
                            .abs())
                    .isLessThan(BigInteger.valueOf(claimed).max(BigInteger.ONE)));
        }
    }

    @Test
    void refunds_of_a_whole_line_leave_nothing_of_its_match() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var gross = random.nextLong(1, 1_000_00);
            var first = random.nextLong(1_000_00);
            var current = first;
            for (var refunded = 0L; refunded < gross; ) {
                refunded = Math.min(gross, refunded + random.nextLong(1, 1_00_00));
                var target = Refunding.target(first, gross, refunded);

                assertThat(target).isBetween(0L, current);
                current = target;
            }
            assertThat(current).isZero();
        }
    }

    private static Map<String, Long> claims(Random random) {
        var claims = new HashMap<String, Long>();
        for (var i = random.nextInt(1, 40); i > 0; i--) {
            claims.put("c" + i, random.nextLong(1, 500_00));
        }
        return claims;
    }
}
