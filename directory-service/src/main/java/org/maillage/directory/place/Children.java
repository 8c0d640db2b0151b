package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Faults;

/** All that belongs to places, of every kind. */
@ApplicationScoped
class Children {

    private final List<PlaceChildren> kinds;

    Children(Instance<PlaceChildren> kinds) {
        this.kinds = kinds.stream().toList();
    }

    void follow(Place place) {
        kinds.forEach(kind -> kind.follow(place));
    }

    void join(Place absorbed, Place survivor) {
        kinds.forEach(kind -> kind.join(absorbed, survivor));
    }

    void leave(Place place) {
        kinds.forEach(kind -> kind.leave(place));
    }

    /** The parts of the place that have something in them, its children's among them. */
    Set<Part> filledParts(Place place) {
        var parts = EnumSet.copyOf(place.sheet().parts());
        kinds.forEach(kind -> parts.addAll(kind.partsOf(place.id())));
        return parts;
    }

    PlaceChildren.Batch open(ImportTerms terms, Collection<PlaceId> places) {
        var batches = kinds.stream()
                .flatMap(kind -> kind.open(terms, places).stream())
                .toList();
        return (place, row, faults) -> write(batches, place, row, faults);
    }

    private static boolean write(
            List<PlaceChildren.Batch> batches, Optional<Place> place, ImportedPlace row, Faults faults) {
        boolean changed = false;
        for (var batch : batches) {
            changed |= batch.write(place, row, faults);
        }
        return changed;
    }
}
