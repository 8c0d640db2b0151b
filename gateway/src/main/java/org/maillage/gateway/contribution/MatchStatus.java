package org.maillage.gateway.contribution;

/** How far a match has come. */
public enum MatchStatus {
    PROPOSED,
    RESERVED,
    SETTLED,
    RELEASED,
    CLAWED_BACK
}
