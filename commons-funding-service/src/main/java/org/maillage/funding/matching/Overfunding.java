package org.maillage.funding.matching;

/** Past the goal: only matches stop, contributions stop too, or nothing stops. */
public enum Overfunding {
    LIMIT_MATCHES,
    LIMIT_ALL,
    ALLOW
}
