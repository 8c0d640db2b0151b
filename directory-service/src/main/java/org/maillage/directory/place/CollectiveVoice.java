package org.maillage.directory.place;

import org.maillage.directory.network.NetworkId;
import org.maillage.directory.proposal.ProposalId;

/** Where places are put to the vote of a network. */
public interface CollectiveVoice {

    ProposalId askToLetIn(Place place, NetworkId network);

    /** @param reason why somebody who does not keep the place wants it closed */
    ProposalId askToClose(Place place, NetworkId network, String reason);

    /** Whether the one is to take all that the other has. */
    ProposalId askToMerge(Place survivor, Place absorbed, NetworkId network);
}
