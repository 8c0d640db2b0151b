package org.maillage.kernel.matching;

import java.util.Locale;

/** Why a host stands where it stands; the code travels, its labels are in the vocabulary {@code matchReasons}. */
public enum MatchReason {
    OFFERS_SOLUTION(40),
    SERVES_SAME_NEED(25),
    GIVES_SUPPORT(40),
    SAME_DEPARTMENT(30),
    NEAR(30),
    ACCEPTED_CHARTER(20),
    ON_SITE_OR_TRAINING(10);

    private final int points;

    MatchReason(int points) {
        this.points = points;
    }

    /** What it counts for; nearness less and less with the distance. */
    int points() {
        return points;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
