package org.maillage.directory.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.place.ConflictBook;
import org.maillage.directory.place.Contested;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceWitness;
import org.maillage.directory.sheet.Offer;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetField;
import org.maillage.kernel.Ids;

/** Takes in what a stronger word held off; one open conflict for each field and source. */
@ApplicationScoped
class ConflictInbox implements ConflictBook, PlaceWitness {

    private final Conflicts conflicts;
    private final ConflictValues values;
    private final Ids ids;

    ConflictInbox(Conflicts conflicts, ConflictValues values, Ids ids) {
        this.conflicts = conflicts;
        this.values = values;
        this.ids = ids;
    }

    @Override
    public void open(Contested thing, List<Offer> offers) {
        offers.forEach(offer -> open(thing, offer));
    }

    private void open(Contested thing, Offer offer) {
        var dispute = dispute(thing.kind(), offer);
        var topic = new Conflicts.Topic(thing.id(), dispute.field(), offer.by().source());
        var known = conflicts.about(topic);
        var standing = known.stream()
                .filter(conflict -> conflict.status() == ConflictStatus.OPEN)
                .findFirst();
        if (standing.isPresent()) {
            if (!says(standing.get().held(), dispute.held(), thing.kind())
                    || !says(standing.get().offered(), dispute.offered(), thing.kind())) {
                standing.get().renew(dispute);
            }
            return;
        }
        boolean silenced = known.stream()
                .filter(conflict -> conflict.status() == ConflictStatus.KEPT)
                .anyMatch(conflict -> says(conflict.offered(), dispute.offered(), thing.kind()));
        if (!silenced) {
            conflicts.add(new Conflict(new ConflictId(ids.next()), thing, dispute));
        }
    }

    private Conflict.Dispute dispute(String kind, Offer offer) {
        return new Conflict.Dispute(
                offer.field().name(),
                Said.by(offer.heldBy(), text(kind, offer.field(), offer.held())),
                Said.by(offer.by(), text(kind, offer.field(), offer.offered())));
    }

    private String text(String kind, SheetField<?> field, Optional<?> value) {
        return values.text(kind, Sheet.BLANK.put(field, value));
    }

    private boolean says(Said one, Said other, String kind) {
        return values.sheet(kind, one.value()).equals(values.sheet(kind, other.value()));
    }

    @Override
    public void absorbed(PlaceId absorbed, Place survivor) {
        conflicts.handOver(absorbed, survivor.id());
    }

    @Override
    public void gone(PlaceId place) {
        conflicts.forget(place);
    }
}
