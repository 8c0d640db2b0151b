package org.maillage.directory.space;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.maillage.directory.child.ChildPublisher;
import org.maillage.directory.child.ChildrenOfPlaces;
import org.maillage.kernel.Ids;

/** The spaces as their place sees them. */
@Singleton
class SpacesOfPlaces extends ChildrenOfPlaces<Space> {

    SpacesOfPlaces(SpaceOfPlace kind, Spaces spaces, ChildPublisher publisher, Ids ids, Clock clock) {
        super(kind, spaces, publisher, ids, clock);
    }
}
