package org.maillage.gateway.readmodel.proposal;

/** How far a proposal has come; all but OPEN are for good. */
public enum ProposalStatus {
    OPEN,
    ADOPTED,
    REJECTED,
    NO_QUORUM,
    WITHDRAWN
}
