package org.maillage.directory.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.directory.place.Absorption;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Places;
import org.maillage.directory.proposal.Effect;
import org.maillage.directory.proposal.Proposal;
import org.maillage.directory.proposal.ProposalKind;
import org.maillage.directory.sheet.Writer;
import org.maillage.kit.access.Caller;

/** Two places that the network's places hold for one become one; nothing happens when one of them went in the meantime. */
@ApplicationScoped
class MergeByVote implements Effect {

    private final Places places;
    private final Absorption absorption;
    private final Caller caller;
    private final Clock clock;

    MergeByVote(Places places, Absorption absorption, Caller caller, Clock clock) {
        this.places = places;
        this.absorption = absorption;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Set<ProposalKind> kinds() {
        return Set.of(ProposalKind.DUPLICATE);
    }

    @Override
    public void adopted(Proposal proposal) {
        var keep = proposal.place();
        var absorb = proposal.subject().map(PlaceId::new);
        // The same order for everybody, so that no two merges wait for each other.
        Stream.of(keep, absorb)
                .flatMap(Optional::stream)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(places::forChange);
        keep.flatMap(places::forChange).ifPresent(survivor -> absorb.flatMap(places::forChange)
                .ifPresent(absorbed -> merge(absorbed, survivor)));
    }

    private void merge(Place absorbed, Place survivor) {
        absorption.absorb(absorbed, survivor, Writer.steward(caller.client(), "", clock.instant()));
    }
}
