package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** Places as things that sources may disagree about. */
@ApplicationScoped
class ContestedPlaces implements ContestedKind {

    static final String NAME = "place";

    private final Children children;
    private final PlacePublisher publisher;
    private final Witnesses witnesses;

    ContestedPlaces(Children children, PlacePublisher publisher, Witnesses witnesses) {
        this.children = children;
        this.publisher = publisher;
        this.witnesses = witnesses;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<SheetField<?>> fields() {
        return PlaceFields.ALL;
    }

    @Override
    public void take(UUID thing, Place place, SheetPatch offered, Writer writer) {
        var before = place.sheet();
        var revision = place.weigh(offered, writer.origin());
        var after = new PlaceSheet(revision.sheet());
        if (after.status() != before.status()) {
            place.requireMove(after.status());
        }
        if (!place.revise(revision, Optional.empty(), Place.partsOf(offered), writer)) {
            return;
        }
        if (PlaceService.concernsChildren(before, place.sheet())) {
            children.follow(place);
        }
        witnesses.changed(before, place);
        publisher.publish(place, PlacePublisher.Fact.UPDATED);
    }
}
