package org.maillage.kernel.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What several evaluations come to: {@code overall = sum(weight x mean) / sum(weight)} over the criteria scored, two
 * decimals, half up, computed exactly before it is rounded.
 *
 * @param count how many evaluations
 * @param criteria the heaviest first
 */
public record EvaluationSummary(int count, List<CriterionMean> criteria, Optional<BigDecimal> overall) {

    private static final int DECIMALS = 2;

    public EvaluationSummary {
        criteria = List.copyOf(criteria);
    }

    /** @param evaluations the scores of each */
    public static EvaluationSummary of(Collection<List<Score>> evaluations) {
        var tallies = new LinkedHashMap<Key, Tally>();
        for (var scores : evaluations) {
            for (var score : scores) {
                if (score.value() != null) {
                    tallies.computeIfAbsent(new Key(score.networkId(), score.code()), key -> new Tally(score))
                            .add(score, score.value());
                }
            }
        }
        return new EvaluationSummary(evaluations.size(), means(tallies), overall(tallies.values()));
    }

    private static List<CriterionMean> means(Map<Key, Tally> tallies) {
        return tallies.values().stream()
                .map(Tally::mean)
                .sorted(Comparator.comparingInt(CriterionMean::weight)
                        .reversed()
                        .thenComparing(CriterionMean::code)
                        .thenComparing(CriterionMean::networkId))
                .toList();
    }

    /** Over one denominator, as thirds and sevenths have no end. */
    private static Optional<BigDecimal> overall(Collection<Tally> tallies) {
        if (tallies.isEmpty()) {
            return Optional.empty();
        }
        var denominator = BigInteger.ONE;
        for (var tally : tallies) {
            denominator = denominator.multiply(BigInteger.valueOf(tally.count));
        }
        var weighed = BigInteger.ZERO;
        long weights = 0;
        for (var tally : tallies) {
            var whole = denominator.divide(BigInteger.valueOf(tally.count));
            weighed = weighed.add(whole.multiply(BigInteger.valueOf(tally.sum * tally.latest.weight())));
            weights += tally.latest.weight();
        }
        var divisor = denominator.multiply(BigInteger.valueOf(weights));
        return Optional.of(rounded(new BigDecimal(weighed), new BigDecimal(divisor)));
    }

    private static BigDecimal rounded(BigDecimal sum, BigDecimal divisor) {
        return sum.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }

    private record Key(UUID network, String code) {}

    private static final class Tally {

        private Score latest;
        private long sum;
        private int count;

        Tally(Score first) {
            latest = first;
        }

        void add(Score score, int value) {
            latest = score.version() > latest.version() ? score : latest;
            sum += value;
            count++;
        }

        CriterionMean mean() {
            var mean = rounded(BigDecimal.valueOf(sum), BigDecimal.valueOf(count));
            return new CriterionMean(
                    latest.networkId(), latest.code(), latest.label(), latest.weight(), latest.version(), mean, count);
        }
    }
}
