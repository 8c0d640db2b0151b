package org.maillage.funding.matching;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;

/**
 * What a quadratic close gives, in cents; the maps are in the order of ids.
 *
 * @param pot what was shared: the budget, or less where the weights do not exhaust it
 * @param weights exact to 20 decimals
 * @param quotas what each would have without cap and room
 * @param capped those that end at the cap
 * @param released what goes back to the funder
 */
public record QuadraticShares(
        long pot,
        Map<String, BigDecimal> weights,
        Map<String, Long> quotas,
        Map<String, Long> parts,
        SortedSet<String> capped,
        long released) {

    public long distributed() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
