package org.maillage.directory.place;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Faults;

/** One kind of things that belong to a place and go along with it; each kind is a bean of its own. */
public interface PlaceChildren {

    /** Publishes the children again, in the same transaction: their place moved, changed network or status. */
    void follow(Place place);

    /** Gives all the children of the one to the other and publishes them there; the absorbed is about to go. */
    default void join(Place absorbed, Place survivor) {}

    /** Takes all the children of the place away and says so; the place is about to go. */
    default void leave(Place place) {}

    /** The parts of the place that its children have something in. */
    default Set<Part> partsOf(PlaceId place) {
        return Set.of();
    }

    /**
     * Opens the children's side of a batch of imported rows, empty when they do not come with rows; the places are those
     * that stand already.
     */
    default Optional<Batch> open(ImportTerms terms, Collection<PlaceId> places) {
        return Optional.empty();
    }

    /** The children of the rows of one transaction. */
    interface Batch {

        /** Writes the row's children below its place; true when one was added or changed. */
        boolean write(Optional<Place> place, ImportedPlace row, Faults faults);
    }
}
