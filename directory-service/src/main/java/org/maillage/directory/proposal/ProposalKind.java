package org.maillage.directory.proposal;

/** What a proposal is about. */
public enum ProposalKind {
    NEW_PLACE,
    JOIN_NETWORK,
    CHANGE,
    CLOSURE,
    DUPLICATE,
    CLAIM,
    MODERATION,
    CONVENTION;

    /** Decided by the network's places at the deadline; the others are answered by one who keeps the place. */
    public boolean isVoted() {
        return switch (this) {
            case NEW_PLACE, JOIN_NETWORK, CLOSURE, DUPLICATE, MODERATION, CONVENTION -> true;
            case CHANGE, CLAIM -> false;
        };
    }
}
