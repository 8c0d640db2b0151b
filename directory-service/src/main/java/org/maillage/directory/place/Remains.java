package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.kernel.Refusal;

/** What is said of a place that is not there: that it lives on in another, is gone for good, or never was. */
@ApplicationScoped
class Remains {

    private final Places places;
    private final Tombstones tombstones;

    Remains(Places places, Tombstones tombstones) {
        this.places = places;
        this.tombstones = tombstones;
    }

    /** The place, or the one that absorbed it. */
    Optional<Place> livingIn(PlaceId id) {
        return places.byId(id).or(() -> survivorOf(id));
    }

    /** {@code already-absorbed} with {@code mergedInto}, {@code gone} or {@code not-found}. */
    Refusal refusalOf(PlaceId id) {
        return survivorOf(id)
                .map(survivor -> new Refusal("already-absorbed", "Another place has all that this one had.")
                        .with("mergedInto", survivor.id().value()))
                .orElseGet(() -> tombstones.of(id).isPresent()
                        ? new Refusal("gone", "The place is there no more.")
                        : Refusal.notFound("place"));
    }

    private Optional<Place> survivorOf(PlaceId id) {
        return tombstones.of(id).flatMap(Tombstone::mergedInto).flatMap(places::byId);
    }
}
