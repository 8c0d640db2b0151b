package org.maillage.kernel.freshness;

import java.util.EnumMap;
import java.util.Map;

/** How many days each part stays fresh: the common periods, or a network's shorter ones. */
public final class Periods {

    /** The periods of a place whose networks shorten nothing. */
    public static final Periods COMMON = new Periods(new EnumMap<>(Part.class));

    private final Map<Part, Integer> shorter;

    private Periods(Map<Part, Integer> shorter) {
        this.shorter = shorter;
    }

    /** These periods with one shortened; a longer one than the part's own, or none, is an IllegalArgumentException. */
    public Periods shortened(Part part, int days) {
        if (days < 1 || days > part.days()) {
            throw new IllegalArgumentException("1 to " + part.days() + " days for " + part + ", not " + days);
        }
        var more = new EnumMap<Part, Integer>(Part.class);
        more.putAll(shorter);
        more.merge(part, days, Math::min);
        return new Periods(more);
    }

    /** For each part the shorter of the two: those of a place in several networks. */
    public Periods and(Periods others) {
        var shortest = this;
        for (var part : others.shorter.entrySet()) {
            shortest = shortest.shortened(part.getKey(), part.getValue());
        }
        return shortest;
    }

    public int days(Part part) {
        return shorter.getOrDefault(part, part.days());
    }
}
