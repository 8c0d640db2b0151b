package org.maillage.funding.property;

import java.util.Map;

/** What a quadratic close of the model gave to an improvement, for what was counted of its lines. */
final class NaiveAllocation {

    final NaiveProgramme programme;
    final NaiveImprovement improvement;
    private final Map<NaiveLine, Long> counted;
    private final long gross;
    private final long first;
    private long now;

    NaiveAllocation(NaiveProgramme programme, NaiveImprovement improvement, Map<NaiveLine, Long> counted, long amount) {
        this.programme = programme;
        this.improvement = improvement;
        this.counted = counted;
        this.gross = counted.values().stream().mapToLong(Long::longValue).sum();
        this.first = amount;
        this.now = amount;
    }

    /** By how much it falls with what is left of the lines. */
    long falls() {
        long left = 0;
        for (var each : counted.entrySet()) {
            left += Math.min(each.getValue(), each.getKey().stands());
        }
        long fall = Math.max(0, now - first * left / gross);
        now -= fall;
        return fall;
    }
}
