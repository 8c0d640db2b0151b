package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.maillage.directory.grant.GrantBook;
import org.maillage.directory.sheet.Writer;

/**
 * Makes one place of two, in the transaction of whoever decided it: what belonged to the one belongs to the other, whose
 * own values all stay; the id of the absorbed leads to the survivor for ever.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Absorption {

    private final Places places;
    private final Tombstones tombstones;
    private final Children children;
    private final Lineage lineage;
    private final PlacePublisher publisher;
    private final Witnesses witnesses;
    private final GrantBook grants;
    private final Clock clock;

    Absorption(
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

    /** The rows of both are locked. */
    public PlaceState absorb(Place absorbed, Place survivor, Writer writer) {
        boolean joinsMore = !survivor.networkIds().containsAll(absorbed.networkIds());
        var before = survivor.sheet();
        survivor.absorb(absorbed, lineage.parentAfter(absorbed, survivor), writer);
        if (joinsMore || PlaceService.concernsChildren(before, survivor.sheet())) {
            children.follow(survivor);
        }
        children.join(absorbed, survivor);
        lineage.handOver(absorbed, survivor, writer);
        grants.moveAll(absorbed.id().value(), survivor.id().value());
        var names = absorbed.externalIds();
        bury(absorbed, survivor);
        survivor.alsoCalled(names);
        var state = publisher.publish(survivor, PlacePublisher.Fact.MERGED);
        witnesses.absorbed(absorbed.id(), survivor);
        return state;
    }

    private void bury(Place absorbed, Place survivor) {
        tombstones.shorten(absorbed.id(), survivor.id());
        tombstones.add(
                new Tombstone(absorbed.id(), Tombstone.Reason.MERGED, Optional.of(survivor.id()), clock.instant()));
        publisher.absorbed(absorbed, survivor.id());
        places.erase(absorbed);
    }
}
