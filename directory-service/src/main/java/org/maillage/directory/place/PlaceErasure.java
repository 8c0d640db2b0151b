package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.maillage.directory.grant.GrantBook;
import org.maillage.directory.sheet.Writer;

/** Takes a place away for good, with all that belongs to it; its tombstone stays. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceErasure {

    private final Places places;
    private final Tombstones tombstones;
    private final Children children;
    private final Lineage lineage;
    private final PlacePublisher publisher;
    private final Witnesses witnesses;
    private final GrantBook grants;
    private final Clock clock;

    PlaceErasure(
            Places places,
            Tombstones tombstones,
            Children children,
            Lineage lineage,
            PlacePublisher publisher,
            Witnesses witnesses,
            GrantBook grants,
            Clock clock) {
        this.places = places;
        this.tombstones = tombstones;
        this.children = children;
        this.lineage = lineage;
        this.publisher = publisher;
        this.witnesses = witnesses;
        this.grants = grants;
        this.clock = clock;
    }

    /** The place's row is locked. */
    public void erase(Place place, Tombstone.Reason reason, Writer writer) {
        lineage.release(place, writer);
        children.leave(place);
        grants.revokeAll(place.id().value());
        tombstones.add(new Tombstone(place.id(), reason, Optional.empty(), clock.instant()));
        publisher.erased(place, reason);
        places.erase(place);
        witnesses.gone(place.id());
    }
}
