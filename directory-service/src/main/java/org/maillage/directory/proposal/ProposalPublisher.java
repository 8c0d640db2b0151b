package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.Places;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a proposal, to everyone or to the network alone. */
@ApplicationScoped
class ProposalPublisher {

    private final ChangeLog changeLog;
    private final Places places;

    ProposalPublisher(ChangeLog changeLog, Places places) {
        this.changeLog = changeLog;
        this.places = places;
    }

    enum Fact {
        OPENED("ProposalOpened"),
        VOTE_CAST("VoteCast"),
        CLOSED("ProposalClosed"),
        WITHDRAWN("ProposalWithdrawn");

        private final String type;

        Fact(String type) {
            this.type = type;
        }
    }

    ProposalState publish(Proposal proposal, Fact fact) {
        var place = placeOf(proposal);
        var state = ProposalState.of(proposal, place);
        changeLog.append(
                Change.updated("proposal", state.id(), state.version(), fact.type, audienceOf(proposal, place), state));
        return state;
    }

    ProposalState stateOf(Proposal proposal) {
        return ProposalState.of(proposal, placeOf(proposal));
    }

    Optional<Place> placeOf(Proposal proposal) {
        return proposal.place().flatMap(places::byId);
    }

    /** A claim is in a person's own words, and the business of the admins who answer it. */
    static Change.Audience audienceOf(Proposal proposal, Optional<Place> place) {
        boolean open = proposal.kind() != ProposalKind.CLAIM
                && place.map(Place::isPublic).orElse(true);
        return open ? Change.Audience.PUBLIC : Change.Audience.NETWORK;
    }
}
