package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What becomes of the places below one that goes. */
@ApplicationScoped
class Lineage {

    private final Places places;
    private final PlaceRules rules;
    private final PlacePublisher publisher;

    Lineage(Places places, PlaceRules rules, PlacePublisher publisher) {
        this.places = places;
        this.rules = rules;
        this.publisher = publisher;
    }

    /** They stand below nobody. */
    void release(Place gone, Writer writer) {
        below(gone).forEach(place -> stand(place, Optional.empty(), writer));
    }

    /** They stand below the survivor where they may, else below nobody. */
    void handOver(Place absorbed, Place survivor, Writer writer) {
        for (var place : below(absorbed)) {
            if (!place.id().equals(survivor.id())) {
                var heir = Optional.of(survivor.id()).filter(parent -> mayStandBelow(place, parent));
                stand(place, heir, writer);
            }
        }
    }

    /** The parent of the survivor from now on: its own, else that of the absorbed where it may stand below it. */
    Optional<PlaceId> parentAfter(Place absorbed, Place survivor) {
        var own = survivor.parent().filter(parent -> !parent.equals(absorbed.id()));
        return own.or(() -> absorbed.parent().filter(parent -> mayStandBelow(survivor, parent)));
    }

    private boolean mayStandBelow(Place place, PlaceId parent) {
        var unheard = Members.patch(Map.of(), Faults.lenient());
        return rules.mayStandBelow(Optional.of(place.id()), parent, unheard.spot("parentPlaceId"));
    }

    private List<Place> below(Place place) {
        return places.below(List.of(place.id())).stream()
                .flatMap(id -> places.forChange(id).stream())
                .toList();
    }

    private void stand(Place place, Optional<PlaceId> parent, Writer writer) {
        place.standBelow(parent, writer);
        publisher.publish(place, PlacePublisher.Fact.UPDATED);
    }
}
