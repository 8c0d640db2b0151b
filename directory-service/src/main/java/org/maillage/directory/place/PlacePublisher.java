package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a place, with its whole public state. */
@ApplicationScoped
class PlacePublisher {

    private static final String KIND = "place";

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
        REOPENED("PlaceReopened"),
        MERGED("PlaceMerged");

        private final String type;

        Fact(String type) {
            this.type = type;
        }
    }

    void erased(Place place, Tombstone.Reason reason) {
        changeLog.append(place.told(gone(place, "PlaceErased", reason, Optional.empty())));
    }

    void absorbed(Place place, PlaceId survivor) {
        changeLog.append(place.told(gone(place, "PlaceAbsorbed", Tombstone.Reason.MERGED, Optional.of(survivor))));
    }

    private static Change gone(Place place, String fact, Tombstone.Reason reason, Optional<PlaceId> into) {
        return new Change(
                KIND,
                place.id().toString(),
                place.version() + 1,
                fact,
                Change.State.DELETED,
                Change.Audience.PUBLIC,
                null,
                reason.code(),
                into.map(PlaceId::value).orElse(null));
    }

    PlaceState publish(Place place, Fact fact) {
        var state = PlaceState.of(place);
        changeLog.append(place.told(
                Change.updated(KIND, place.id().value(), place.version(), fact.type, Change.Audience.PUBLIC, state)));
        return state;
    }
}
