package org.maillage.directory.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maillage.directory.place.PlaceDecisions;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.directory.place.Places;
import org.maillage.directory.proposal.Effect;
import org.maillage.directory.proposal.Proposal;
import org.maillage.directory.proposal.ProposalKind;

/** A place that the network's places want closed is closed, for the reason that they voted on. */
@ApplicationScoped
class ClosureByVote implements Effect {

    private final Places places;
    private final PlaceDecisions decisions;

    ClosureByVote(Places places, PlaceDecisions decisions) {
        this.places = places;
        this.decisions = decisions;
    }

    @Override
    public Set<ProposalKind> kinds() {
        return Set.of(ProposalKind.CLOSURE);
    }

    @Override
    public void adopted(Proposal proposal) {
        proposal.place()
                .flatMap(places::forChange)
                .filter(place -> place.sheet().status() != PlaceStatus.CLOSED)
                .ifPresent(place -> decisions.close(place, proposal.summary()));
    }
}
