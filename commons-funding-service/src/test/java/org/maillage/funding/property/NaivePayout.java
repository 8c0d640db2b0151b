package org.maillage.funding.property;

import java.util.List;
import java.util.Map;

/** A payout of the model, by source. */
final class NaivePayout {

    final NaiveImprovement improvement;
    final Map<String, Long> parts;
    String status = "REQUESTED";

    NaivePayout(NaiveImprovement improvement, Map<String, Long> parts) {
        this.improvement = improvement;
        this.parts = parts;
    }

    long amount() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean become(String next, String... from) {
        if (!List.of(from).contains(status)) {
            return false;
        }
        status = next;
        return true;
    }
}
