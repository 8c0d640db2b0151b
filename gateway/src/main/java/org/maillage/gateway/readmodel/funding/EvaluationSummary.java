package org.maillage.gateway.readmodel.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.gateway.readmodel.network.Criterion;
import org.maillage.gateway.readmodel.solution.Score;
import org.maillage.gateway.readmodel.usage.Evaluation;

/**
 * What places found of a common, together.
 *
 * @param count how many places said something
 * @param criteria by network and code, those that were scored
 * @param overall over the criteria scored, each by its weight; empty when none is
 */
public record EvaluationSummary(int count, List<Mean> criteria, OptionalDouble overall) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    /** Of a criterion as it is in its latest version, over those that gave it a score; to two decimals, half up. */
    public record Mean(Criterion criterion, double mean) {}

    /** A network's criterion, whatever its version. */
    private record Asked(UUID network, String code) {}

    static EvaluationSummary of(Collection<Evaluation> evaluations) {
        var scored = evaluations.stream()
                .flatMap(EvaluationSummary::scored)
                .collect(Collectors.groupingBy(
                        Scored::asked,
                        () -> new TreeMap<>(Comparator.comparing(Asked::network).thenComparing(Asked::code)),
                        Collectors.mapping(Scored::score, Collectors.toList())));
        var means = scored.values().stream()
                .map(scores -> new Mean(latest(scores), rounded(mean(scores))))
                .toList();
        return new EvaluationSummary(evaluations.size(), means, overall(scored.values()));
    }

    private record Scored(Asked asked, Score score) {}

    private static Stream<Scored> scored(Evaluation evaluation) {
        return evaluation.scores().stream()
                .filter(score -> score.value() != null)
                .map(score -> new Scored(
                        new Asked(evaluation.networkId(), score.criterion().code()), score));
    }

    private static OptionalDouble overall(Collection<List<Score>> scored) {
        long weights = 0;
        var sum = BigDecimal.ZERO;
        for (var scores : scored) {
            int weight = latest(scores).weight();
            weights += weight;
            sum = sum.add(mean(scores).multiply(BigDecimal.valueOf(weight)));
        }
        return weights == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(rounded(sum.divide(BigDecimal.valueOf(weights), EXACT_ENOUGH)));
    }

    private static Criterion latest(List<Score> scores) {
        return scores.stream()
                .map(Score::criterion)
                .max(Comparator.comparingInt(Criterion::version))
                .orElseThrow();
    }

    private static BigDecimal mean(List<Score> scores) {
        long sum = scores.stream()
                .mapToLong(score -> score.value() == null ? 0 : score.value())
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scores.size()), EXACT_ENOUGH);
    }

    private static double rounded(BigDecimal mean) {
        return mean.setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
