package org.maillage.directory.proposal;

import java.util.Set;

/** What follows when a vote of some kinds ends, in the transaction that closes it; each is a bean of its own. */
public interface Effect {

    Set<ProposalKind> kinds();

    /** The network's places said yes. */
    void adopted(Proposal proposal);

    /** They said no, too few spoke, or it was withdrawn. */
    default void fell(Proposal proposal) {}

    /** It is asked a second time after {@link #fell}. */
    default void askedAgain(Proposal proposal) {}
}
