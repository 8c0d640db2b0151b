package org.maillage.gateway.readmodel.improvement;

/** How far an improvement has come. */
public enum ImprovementStatus {
    DRAFT,
    PROPOSED,
    OPEN,
    GOAL_REACHED,
    IN_PROGRESS,
    DELIVERED,
    VERIFIED,
    CANCELLED,
    EXPIRED
}
