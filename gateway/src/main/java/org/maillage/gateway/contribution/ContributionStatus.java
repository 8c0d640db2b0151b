package org.maillage.gateway.contribution;

/** How far a contribution has come. */
public enum ContributionStatus {
    COMMITTED,
    PAID,
    PARTIALLY_REFUNDED,
    REFUNDED,
    CANCELLED,
    EXPIRED,
    DISPUTED
}
