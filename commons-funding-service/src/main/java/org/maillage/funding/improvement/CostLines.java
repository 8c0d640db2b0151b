package org.maillage.funding.improvement;

import java.util.List;

/** What the improvement costs, in one currency; the goal is their sum. */
public record CostLines(List<CostLine> all) {

    static final CostLines NONE = new CostLines(List.of());

    public CostLines {
        all = List.copyOf(all);
    }

    long sum() {
        return all.stream().mapToLong(line -> line.amount().cents()).reduce(0, Math::addExact);
    }
}
