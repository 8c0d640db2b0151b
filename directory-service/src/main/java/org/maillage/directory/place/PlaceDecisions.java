package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlacePublisher.Fact;
import org.maillage.directory.proposal.ProposalId;
import org.maillage.directory.sheet.Writer;
import org.maillage.kit.access.Caller;

/** What is decided of a place by others than its stewards, done in the transaction of the decision; its row is locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceDecisions {

    private final Places places;
    private final Children children;
    private final PlacePublisher publisher;
    private final Witnesses witnesses;
    private final Caller caller;
    private final Clock clock;

    PlaceDecisions(
            Places places,
            Children children,
            PlacePublisher publisher,
            Witnesses witnesses,
            Caller caller,
            Clock clock) {
        this.places = places;
        this.children = children;
        this.publisher = publisher;
        this.witnesses = witnesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** A member from now on; a place that was new becomes public with all that belongs to it. */
    public PlaceState admit(Place place, NetworkId network) {
        boolean wasNew = place.isNew();
        if (!place.join(network.value(), writer())) {
            return PlaceState.of(place);
        }
        if (wasNew) {
            witnesses.settled(place);
        }
        return told(place, Fact.JOINED);
    }

    public PlaceState leave(Place place, NetworkId network) {
        place.leave(network.value(), writer());
        return told(place, Fact.LEFT);
    }

    /** At once, to all but its own people. */
    public PlaceState hide(Place place) {
        place.hide(writer());
        witnesses.gone(place.id());
        return told(place, Fact.HIDDEN);
    }

    /** It comes back as it was. */
    public void show(Place place) {
        place.show(writer());
        witnesses.settled(place);
        told(place, Fact.UPDATED);
    }

    /** It stays hidden, and nothing is awaited any more. */
    public void ratify(Place place) {
        place.awaitNothing();
    }

    public void close(Place place, String reason) {
        place.close(reason, writer());
        told(place, Fact.CLOSED);
    }

    /** No network lets it in: it will be erased. */
    public void refuse(Place place) {
        place.refuse(writer());
        told(place, Fact.UPDATED);
    }

    /** A network is asked a second time. */
    public void askAgain(Place place, ProposalId proposal) {
        place.askAgain(proposal, writer());
        told(place, Fact.UPDATED);
    }

    /** A place that never was public, with all that belongs to it. */
    public void erase(Place place) {
        publisher.erased(place, Tombstone.Reason.CLOSED);
        places.erase(place);
    }

    private PlaceState told(Place place, Fact fact) {
        children.follow(place);
        return publisher.publish(place, fact);
    }

    private Writer writer() {
        return Writer.steward(caller.client(), "", clock.instant());
    }
}
