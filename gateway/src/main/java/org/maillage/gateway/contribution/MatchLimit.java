package org.maillage.gateway.contribution;

/** The first thing that explains the amount of a match. */
public enum MatchLimit {
    NONE,
    RATE_ROUNDING,
    CAP_PER_CONTRIBUTION,
    CAP_PER_PLACE,
    CAP_PER_IMPROVEMENT,
    BUDGET,
    ROOM,
    PUBLIC_CEILING,
    DE_MINIMIS,
    NOT_ELIGIBLE,
    WINDOW,
    AT_CLOSE
}
