package org.maillage.funding.matching;

import java.time.Instant;

/** One contribution of a place to an improvement, in cents of one currency, at the instant that windows are read. */
public record Line(long amount, String currency, Instant at, PlaceFacts place, ImprovementFacts improvement) {

    public Line {
        if (amount < 0) {
            throw new IllegalArgumentException("a contribution below zero");
        }
    }
}
