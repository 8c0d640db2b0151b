package org.maillage.gateway.readmodel.decision;

/** How far a decision has come; all but OPEN are for good. */
public enum DecisionStatus {
    OPEN,
    ADOPTED,
    REJECTED,
    NO_QUORUM
}
