package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a place, with its whole public state. */
@ApplicationScoped
class PlacePublisher {

    private final ChangeLog changeLog;

    PlacePublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    enum Fact {
        REGISTERED("PlaceRegistered"),
        UPDATED("PlaceUpdated"),
        CONFIRMED("PlaceConfirmed"),
        JOINED("PlaceJoined"),
        LEFT("PlaceLeft"),
        HIDDEN("PlaceHidden"),
        CLOSED("PlaceClosed"),
        REOPENED("PlaceReopened");

        private final String type;

        Fact(String type) {
            this.type = type;
        }
    }

    PlaceState publish(Place place, Fact fact) {
        var state = PlaceState.of(place);
        changeLog.append(place.told(Change.updated(
                "place", place.id().value(), place.version(), fact.type, Change.Audience.PUBLIC, state)));
        return state;
    }

    void erased(Place place) {
        changeLog.append(place.told(Change.deleted(
                "place", place.id().value(), place.version() + 1, "PlaceErased", Change.Audience.PUBLIC, "closed")));
    }
}
