package org.maillage.directory.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongConsumer;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceDecisions;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceSight;
import org.maillage.directory.place.PlaceState;
import org.maillage.directory.proposal.Collective;
import org.maillage.directory.proposal.Motion;
import org.maillage.directory.proposal.ProposalKind;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;

/** Places join networks and leave them. */
@ApplicationScoped
@Transactional
public class MembershipService {

    private final PlaceSight places;
    private final PlaceDecisions decisions;
    private final Collective collective;
    private final Keepers keepers;
    private final Caller caller;

    MembershipService(
            PlaceSight places, PlaceDecisions decisions, Collective collective, Keepers keepers, Caller caller) {
        this.places = places;
        this.decisions = decisions;
        this.collective = collective;
        this.keepers = keepers;
        this.caller = caller;
    }

    /**
     * A vote where the network wants to be asked, whoever asks; else the place is a member at once, and the proposal
     * tells so. Refuses {@code already-member}, {@code already-proposed}.
     */
    public ProposalState join(PlaceId id, NetworkId network) {
        caller.requireSubject();
        var place = places.forChange(id);
        if (!keepers.mayBring(place, network)) {
            throw Refusal.forbidden();
        }
        place.requireNotClosed();
        if (place.isNew()) {
            throw Refusal.wrongState("PENDING");
        }
        if (place.networkIds().contains(network.value())) {
            throw new Refusal("already-member", "The place is a member of this network.");
        }
        var motion = Motion.on(ProposalKind.JOIN_NETWORK, id, place.sheet().name());
        return collective.isAsked(network) ? collective.open(network, motion) : joined(place, network, motion);
    }

    /** By a steward of the place or an admin of the network; nobody votes on it. */
    public PlaceState leave(PlaceId id, NetworkId network, LongConsumer versionCheck) {
        caller.requireSubject();
        var place = places.forChange(id);
        if (!keepers.mayTakeOut(place, network)) {
            throw Refusal.forbidden();
        }
        versionCheck.accept(place.version());
        return decisions.leave(place, network);
    }

    private ProposalState joined(Place place, NetworkId network, Motion motion) {
        var decided = collective.decided(network, motion);
        decisions.admit(place, network);
        return decided;
    }
}
