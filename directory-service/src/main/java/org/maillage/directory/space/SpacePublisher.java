package org.maillage.directory.space;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.place.Place;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a space, with its whole public state. */
@ApplicationScoped
class SpacePublisher {

    private static final String KIND = "space";

    private final ChangeLog changeLog;

    SpacePublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    SpaceState added(Space space, Place place) {
        return publish(space, place, "SpaceAdded");
    }

    SpaceState updated(Space space, Place place) {
        return publish(space, place, "SpaceUpdated");
    }

    void removed(Space space) {
        changeLog.append(Change.deleted(
                KIND, space.id().value(), space.version() + 1, "SpaceRemoved", Change.Audience.PUBLIC, "closed"));
    }

    private SpaceState publish(Space space, Place place, String type) {
        var state = SpaceState.of(space, place);
        changeLog.append(
                Change.updated(KIND, space.id().value(), space.version(), type, Change.Audience.PUBLIC, state));
        return state;
    }
}
