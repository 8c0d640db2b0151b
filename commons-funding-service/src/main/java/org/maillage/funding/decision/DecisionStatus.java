package org.maillage.funding.decision;

/** OPEN -> ADOPTED | REJECTED | NO_QUORUM. */
public enum DecisionStatus {
    OPEN,
    ADOPTED,
    REJECTED,
    NO_QUORUM
}
