package org.maillage.gateway.readmodel.proposal;

/** What is proposed. */
public enum ProposalKind {
    NEW_PLACE,
    JOIN_NETWORK,
    CHANGE,
    CLOSURE,
    DUPLICATE,
    CLAIM,
    MODERATION,
    CONVENTION;

    /** Whether the network's places have their say; else those who keep the place answer it. */
    public boolean isVoted() {
        return switch (this) {
            case NEW_PLACE, JOIN_NETWORK, CLOSURE, DUPLICATE, MODERATION, CONVENTION -> true;
            case CHANGE, CLAIM -> false;
        };
    }
}
