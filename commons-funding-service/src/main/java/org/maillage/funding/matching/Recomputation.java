package org.maillage.funding.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.Apportionment;

/** The amount of a match from its steps alone, each of which must give its own result. */
public final class Recomputation {

    private Recomputation() {}

    /** Refuses steps that do not hold together with an IllegalArgumentException. */
    public static BigDecimal of(List<Step> steps) {
        var seen = new HashSet<String>();
        for (var step : steps) {
            require(value(step).compareTo(new BigDecimal(step.result())) == 0, step);
            require(!step.operator().equals(Step.LEAST) || seen.containsAll(numbers(step.left(), ",")), step);
            seen.add(step.result());
        }
        var last = steps.get(steps.size() - 1);
        require(last.code().equals(Step.RESULT), last);
        return new BigDecimal(last.result());
    }

    private static BigDecimal value(Step step) {
        return switch (step.operator()) {
            case Step.PLUS ->
                decimals(step.right(), "\\+").stream().reduce(new BigDecimal(step.left()), BigDecimal::add);
            case Step.MINUS ->
                decimals(step.right(), "-").stream()
                        .reduce(new BigDecimal(step.left()), BigDecimal::subtract)
                        .max(BigDecimal.ZERO);
            case Step.TIMES -> times(new BigDecimal(step.left()), step.right());
            case Step.LEAST ->
                decimals(step.left(), ",").stream().reduce(BigDecimal::min).orElseThrow();
            case Step.SHARED -> shared(new BigDecimal(step.left()), step.right());
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal times(BigDecimal amount, String rate) {
        var parts = rate.split("/");
        return amount.multiply(new BigDecimal(parts[0]))
                .divide(new BigDecimal(parts[1]), amount.scale(), RoundingMode.DOWN);
    }

    /** {@code "1 of 200.01, 200.01"}: the first part, ties to the first. */
    private static BigDecimal shared(BigDecimal room, String right) {
        var parts = right.split(" of ");
        Map<String, Long> weights = new HashMap<>();
        decimals(parts[1], ",")
                .forEach(part -> weights.put(
                        "%05d".formatted(weights.size() + 1),
                        part.unscaledValue().longValueExact()));
        var share = Apportionment.largestRemainder(room.unscaledValue().longValueExact(), weights)
                .getOrDefault("%05d".formatted(Integer.parseInt(parts[0])), 0L);
        return BigDecimal.valueOf(share, room.scale());
    }

    private static List<BigDecimal> decimals(String chain, String separator) {
        return numbers(chain, separator).stream().map(BigDecimal::new).toList();
    }

    private static List<String> numbers(String chain, String separator) {
        return Arrays.stream(chain.split(separator)).map(String::strip).toList();
    }

    private static void require(boolean holds, Step step) {
        if (!holds) {
            throw new IllegalArgumentException("does not hold: " + step);
        }
    }
}
