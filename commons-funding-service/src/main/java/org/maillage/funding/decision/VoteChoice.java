package org.maillage.funding.decision;

/** What a place says; a BLOCK says why. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTAIN,
    BLOCK
}
