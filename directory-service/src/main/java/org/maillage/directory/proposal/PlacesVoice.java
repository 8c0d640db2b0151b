package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.CollectiveVoice;
import org.maillage.directory.place.Place;

/** Puts places to the vote. */
@ApplicationScoped
class PlacesVoice implements CollectiveVoice {

    private final Collective collective;

    PlacesVoice(Collective collective) {
        this.collective = collective;
    }

    @Override
    public ProposalId askToLetIn(Place place, NetworkId network) {
        var kind = place.isNew() ? ProposalKind.NEW_PLACE : ProposalKind.JOIN_NETWORK;
        var name = place.sheet().name();
        return collective.open(network, Motion.on(kind, place.id(), name)).proposalId();
    }

    @Override
    public ProposalId askToClose(Place place, NetworkId network, String reason) {
        return collective
                .open(network, Motion.on(ProposalKind.CLOSURE, place.id(), reason))
                .proposalId();
    }

    @Override
    public ProposalId askToMerge(Place survivor, Place absorbed, NetworkId network) {
        var motion = new Motion(
                ProposalKind.DUPLICATE,
                Optional.of(survivor.id()),
                Optional.of(absorbed.id().value()),
                survivor.sheet().name() + " = " + absorbed.sheet().name());
        return collective.open(network, motion).proposalId();
    }
}
