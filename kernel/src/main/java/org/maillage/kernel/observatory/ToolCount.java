package org.maillage.kernel.observatory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of one solution or of one need.
 *
 * @param key the solution's id, the folded name of a tool without one, or the need's code
 * @param places how many declared it
 * @param mean how content they are, from 1 to 5, two decimals; null when nobody said
 */
public record ToolCount(
        String key, String label, int places, @Nullable BigDecimal mean) {

    /** What most places use first, then by label. */
    static final Comparator<ToolCount> MOST_USED_FIRST =
            Comparator.comparingInt(ToolCount::places).reversed().thenComparing(ToolCount::label);

    static ToolCount of(String key, String label, Collection<Declaration> declarations) {
        int places =
                (int) declarations.stream().map(Declaration::place).distinct().count();
        var said = declarations.stream()
                .map(Declaration::satisfaction)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        var mean = said.getCount() == 0
                ? null
                : BigDecimal.valueOf(said.getSum())
                        .divide(BigDecimal.valueOf(said.getCount()), 2, RoundingMode.HALF_UP);
        return new ToolCount(key, label, places, mean);
    }

    public Optional<BigDecimal> meanSatisfaction() {
        return Optional.ofNullable(mean);
    }
}
