package org.maillage.kernel.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A host that could answer, from 0 to 100, and why.
 *
 * @param kilometres how far it is; null when one of the two is nowhere
 */
public record HostMatch(
        UUID host,
        double exactScore,
        List<MatchReason> reasons,
        @Nullable Double kilometres) {

    /** The highest first, then the nearest, then by id. */
    static final Comparator<HostMatch> BEST_FIRST = Comparator.comparingDouble(HostMatch::exactScore)
            .reversed()
            .thenComparingDouble(match -> match.distance().orElse(Double.MAX_VALUE))
            .thenComparing(HostMatch::host);

    public HostMatch {
        reasons = List.copyOf(reasons);
    }

    /** The score as shown: one decimal, half up. */
    public BigDecimal score() {
        return BigDecimal.valueOf(exactScore).setScale(1, RoundingMode.HALF_UP);
    }

    public Optional<Double> distance() {
        return Optional.ofNullable(kilometres);
    }

    public List<String> reasonCodes() {
        return reasons.stream().map(MatchReason::code).toList();
    }
}
