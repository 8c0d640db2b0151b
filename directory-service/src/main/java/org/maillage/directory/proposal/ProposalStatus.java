package org.maillage.directory.proposal;

/** Where a proposal is in its life; all but OPEN are for good. */
public enum ProposalStatus {
    OPEN,
    ADOPTED,
    REJECTED,
    NO_QUORUM,
    WITHDRAWN
}
