package org.maillage.funding.closing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.funding.closing.Register.Move;

/** What one improvement had raised at a time: the sum of the moves until then, in cents. */
final class MoneyThen {

    private long own;
    private final Map<UUID, Long> matched = new HashMap<>();
    private final Map<UUID, Long> granted = new HashMap<>();

    void take(Move move) {
        switch (move.kind()) {
            case "PROMISED", "OWN", "OWED" -> own += move.cents();
            case "RESERVED", "MATCHED" -> add(matched, move, move.cents());
            case "GRANTED" -> add(granted, move, move.cents());
            case "RETURNING" -> {
                own += move.cents();
                add(matched, move, -move.cents());
            }
            default -> throw new IllegalStateException(move.kind());
        }
    }

    private static void add(Map<UUID, Long> sums, Move move, long cents) {
        if (move.source() != null) {
            sums.merge(move.source(), cents, Math::addExact);
        }
    }

    long own() {
        return own;
    }

    long matchedBy(UUID programme) {
        return matched.getOrDefault(programme, 0L);
    }

    long raised() {
        return own + sum(matched, any -> true) + sum(granted, any -> true);
    }

    long publicMoney(Predicate<UUID> publicProgramme, Predicate<UUID> publicFunder) {
        return sum(matched, publicProgramme) + sum(granted, publicFunder);
    }

    private static long sum(Map<UUID, Long> sums, Predicate<UUID> of) {
        return sums.entrySet().stream()
                .filter(each -> of.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
