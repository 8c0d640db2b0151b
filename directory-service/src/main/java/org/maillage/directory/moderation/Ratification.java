package org.maillage.directory.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceDecisions;
import org.maillage.directory.place.Places;
import org.maillage.directory.proposal.Effect;
import org.maillage.directory.proposal.Proposal;
import org.maillage.directory.proposal.ProposalKind;

/** A place that was hidden stays so when the network's places say yes; else it comes back. */
@ApplicationScoped
class Ratification implements Effect {

    private final Places places;
    private final PlaceDecisions decisions;

    Ratification(Places places, PlaceDecisions decisions) {
        this.places = places;
        this.decisions = decisions;
    }

    @Override
    public Set<ProposalKind> kinds() {
        return Set.of(ProposalKind.MODERATION);
    }

    @Override
    public void adopted(Proposal proposal) {
        withHidden(proposal, decisions::ratify);
    }

    @Override
    public void fell(Proposal proposal) {
        withHidden(proposal, decisions::show);
    }

    private void withHidden(Proposal proposal, Consumer<Place> act) {
        proposal.place().flatMap(places::forChange).filter(Place::isHidden).ifPresent(act);
    }
}
