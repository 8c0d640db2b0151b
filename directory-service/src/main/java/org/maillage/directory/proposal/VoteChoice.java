package org.maillage.directory.proposal;

/** What a place says. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTAIN,
    BLOCK
}
