package org.maillage.funding.matching;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.maillage.kernel.Apportionment;

/**
 * A total in proportion to weights, nobody above a ceiling: all whose exact part is above theirs are fixed at once, the
 * rest is shared over the others, and so on. What nobody can take is left.
 */
final class CappedShares {

    private final Map<String, BigDecimal> free;
    private final Map<String, Long> ceilings;
    private final Map<String, Long> fixed = new HashMap<>();
    private long rest;

    private CappedShares(long total, Map<String, BigDecimal> weights, Map<String, Long> ceilings) {
        this.rest = total;
        this.free = new HashMap<>(weights);
        this.ceilings = ceilings;
    }

    /** One who has no ceiling may take all. */
    static Map<String, Long> of(long total, Map<String, BigDecimal> weights, Map<String, Long> ceilings) {
        return new CappedShares(total, weights, ceilings).share();
    }

    private Map<String, Long> share() {
        for (var above = above(); !above.isEmpty(); above = above()) {
            above.forEach(this::fix);
        }
        var shares = Apportionment.byDecimals(rest, free);
        shares.putAll(fixed);
        return shares;
    }

    private Set<String> above() {
        var sum = free.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var above = new HashSet<String>();
        free.forEach((id, weight) -> {
            var ceiling = BigDecimal.valueOf(ceiling(id));
            if (BigDecimal.valueOf(rest).multiply(weight).compareTo(ceiling.multiply(sum)) > 0) {
                above.add(id);
            }
        });
        return above;
    }

    private void fix(String id) {
        free.remove(id);
        fixed.put(id, ceiling(id));
        rest = Math.subtractExact(rest, ceiling(id));
    }

    private long ceiling(String id) {
        return ceilings.getOrDefault(id, Long.MAX_VALUE);
    }
}
