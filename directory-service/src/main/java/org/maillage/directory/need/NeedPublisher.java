package org.maillage.directory.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.Places;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a need, with its whole public state. */
@ApplicationScoped
class NeedPublisher {

    private static final String KIND = "need";

    private final ChangeLog changeLog;
    private final Places places;

    NeedPublisher(ChangeLog changeLog, Places places) {
        this.changeLog = changeLog;
        this.places = places;
    }

    NeedState state(Need need) {
        return NeedState.of(need, placeOf(need));
    }

    /** The fact is where the need has come to. */
    NeedState publish(Need need) {
        return publish(need, placeOf(need));
    }

    NeedState publish(Need need, Optional<Place> place) {
        var state = NeedState.of(need, place);
        var change =
                Change.updated(KIND, need.uuid(), need.version(), need.status().fact(), Change.Audience.PUBLIC, state);
        changeLog.append(place.map(p -> p.told(change)).orElse(change));
        return state;
    }

    void gone(Need need) {
        changeLog.append(Change.deleted(
                KIND, need.uuid(), need.version() + 1, "NeedWithdrawn", Change.Audience.PUBLIC, "closed"));
    }

    private Optional<Place> placeOf(Need need) {
        return need.owner().placeId().flatMap(places::byId);
    }
}
