package org.maillage.gateway.readmodel.improvement;

/** What happens past the goal: matches stop, contributions stop too, or nothing stops. */
public enum OverfundingPolicy {
    LIMIT_MATCHES,
    LIMIT_ALL,
    ALLOW
}
