package org.maillage.funding.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shares of a total by largest remainder; who comes first wins a tie. */
final class NaiveShares {

    private NaiveShares() {}

    static <T> Map<T, Long> of(long total, Map<T, Long> weights) {
        long sum = weights.values().stream().mapToLong(Long::longValue).sum();
        var shares = new LinkedHashMap<T, Long>();
        var left = total;
        for (var each : weights.entrySet()) {
            long floor = sum == 0 ? 0 : total * each.getValue() / sum;
            shares.put(each.getKey(), floor);
            left -= floor;
        }
        var byRemainder = new ArrayList<>(weights.keySet());
        byRemainder.sort(
                Comparator.comparingLong(each -> sum == 0 ? 0 : -(total * weights.getOrDefault(each, 0L) % sum)));
        for (int i = 0; sum > 0 && i < left; i++) {
            shares.merge(byRemainder.get(i), 1L, Long::sum);
        }
        return shares;
    }

    /** Nobody above a ceiling: all that would be are fixed at once, the rest is shared over the others, and so on. */
    static <T> Map<T, Long> below(Map<T, Long> ceilings, long total, Map<T, Long> weights) {
        var free = new LinkedHashMap<>(weights);
        var fixed = new LinkedHashMap<T, Long>();
        long rest = total;
        while (true) {
            long sum = free.values().stream().mapToLong(Long::longValue).sum();
            long shared = rest;
            var above = free.keySet().stream()
                    .filter(each -> shared * free.getOrDefault(each, 0L) > ceilings.getOrDefault(each, 0L) * sum)
                    .toList();
            if (above.isEmpty()) {
                fixed.putAll(of(rest, free));
                return fixed;
            }
            for (var each : above) {
                long ceiling = ceilings.getOrDefault(each, 0L);
                free.remove(each);
                fixed.put(each, ceiling);
                rest -= ceiling;
            }
        }
    }
}
