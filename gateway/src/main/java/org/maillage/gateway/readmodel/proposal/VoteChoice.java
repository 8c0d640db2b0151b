package org.maillage.gateway.readmodel.proposal;

/** What a voice says; one BLOCK is enough for a proposal to fall. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTAIN,
    BLOCK
}
