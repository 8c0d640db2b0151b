package org.maillage.funding.debt;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.kernel.Apportionment;

/**
 * What one keeper owes to a network in one currency, in cents.
 *
 * @param programmes what of it programmes wait for; the rest was the places' own money, or grants
 */
public record Debt(UUID steward, String currency, long owed, Map<UUID, Long> programmes) {

    private static final String REST = "";

    public Debt {
        programmes = Map.copyOf(programmes);
    }

    static Debt none(UUID steward, String currency) {
        return new Debt(steward, currency, 0, Map.of());
    }

    long waitingFor(UUID programme) {
        return programmes.getOrDefault(programme, 0L);
    }

    /** What no programme waits for. */
    long rest() {
        return Math.max(0, owed - programmes.values().stream().reduce(0L, Math::addExact));
    }

    /** What programmes get of a repayment: in proportion to what they wait for, by largest remainder. */
    Map<UUID, Long> freedBy(long repaid) {
        var weights = new TreeMap<String, Long>();
        programmes.forEach((programme, waiting) -> weights.put(programme.toString(), waiting));
        weights.put(REST, rest());
        var freed = new TreeMap<UUID, Long>();
        Apportionment.largestRemainder(repaid, weights).forEach((id, cents) -> {
            if (!id.equals(REST) && cents > 0) {
                freed.put(UUID.fromString(id), cents);
            }
        });
        return freed;
    }
}
