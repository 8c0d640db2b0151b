package org.maillage.directory.place;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Faults;

/** What belongs to a place and goes along with it. */
public interface PlaceChildren {

    /** Publishes the children again, in the same transaction: their place moved, changed network or status. */
    void follow(Place place);

    /** The parts of the place that its children have something in. */
    Set<Part> partsOf(PlaceId place);

    /** Opens the children's side of a batch of imported rows; the places are those that stand already. */
    Batch open(ImportTerms terms, Collection<PlaceId> places);

    /** The children of the rows of one transaction. */
    interface Batch {

        /** Writes the row's children below its place; true when one was added or changed. */
        boolean write(Optional<Place> place, ImportedPlace row, Faults faults);
    }
}
