package org.maillage.directory.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceDecisions;
import org.maillage.directory.place.Places;
import org.maillage.directory.proposal.Effect;
import org.maillage.directory.proposal.Proposal;
import org.maillage.directory.proposal.ProposalKind;
import org.maillage.directory.proposal.ProposalStatus;
import org.maillage.directory.proposal.Proposals;

/** A place that the network's places have said yes to is a member at once. */
@ApplicationScoped
class Admission implements Effect {

    private final Places places;
    private final Proposals proposals;
    private final PlaceDecisions decisions;

    Admission(Places places, Proposals proposals, PlaceDecisions decisions) {
        this.places = places;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @Override
    public Set<ProposalKind> kinds() {
        return Set.of(ProposalKind.NEW_PLACE, ProposalKind.JOIN_NETWORK);
    }

    @Override
    public void adopted(Proposal proposal) {
        withPlace(proposal, place -> decisions.admit(place, proposal.network().orElseThrow()));
    }

    /** A new place that no other network may still let in is refused. */
    @Override
    public void fell(Proposal proposal) {
        withPlace(proposal, place -> {
            if (place.isNew() && !isAwaitedElsewhere(proposal, place)) {
                decisions.refuse(place);
            }
        });
    }

    @Override
    public void askedAgain(Proposal proposal) {
        withPlace(proposal, place -> {
            if (place.isNew()) {
                decisions.askAgain(place, proposal.id());
            }
        });
    }

    private boolean isAwaitedElsewhere(Proposal fallen, Place place) {
        return proposals.of(place.id()).stream()
                .filter(p -> !p.id().equals(fallen.id()) && kinds().contains(p.kind()))
                .anyMatch(p -> p.status() == ProposalStatus.OPEN);
    }

    private void withPlace(Proposal proposal, Consumer<Place> act) {
        proposal.place().flatMap(places::forChange).ifPresent(act);
    }
}
