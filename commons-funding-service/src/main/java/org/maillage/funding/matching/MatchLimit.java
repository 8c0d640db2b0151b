package org.maillage.funding.matching;

/** What explains the amount of a match. On a tie the earlier name is the one that is given. */
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
