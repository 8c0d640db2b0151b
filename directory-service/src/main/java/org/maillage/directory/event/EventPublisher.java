package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.maillage.kernel.Change;
import org.maillage.kernel.Change.Audience;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to an event, with its whole public state; nothing of one that is long past. */
@ApplicationScoped
class EventPublisher {

    private static final String KIND = "event";

    private final ChangeLog changeLog;
    private final Clock clock;

    EventPublisher(ChangeLog changeLog, Clock clock) {
        this.changeLog = changeLog;
        this.clock = clock;
    }

    EventState published(Event event, Owner owner) {
        return publish(event, owner, "EventPublished");
    }

    EventState updated(Event event, Owner owner) {
        return publish(event, owner, event.isCancelled() ? "EventCancelled" : "EventUpdated");
    }

    EventState relayed(Event event, Owner owner) {
        return publish(event, owner, "EventRelayed");
    }

    /** It leaves feeds and topics; the row stays, so that an old calendar read again does not bring it back. */
    void left(Event event) {
        event.leave(clock.instant());
        changeLog.append(Change.deleted(KIND, event.uuid(), event.version(), "EventEnded", Audience.PUBLIC, "closed"));
    }

    /** It goes for good, with its place or into one that has it already. */
    void gone(Event event, Owner owner) {
        if (event.isPast()) {
            return;
        }
        var change = Change.deleted(KIND, event.uuid(), event.version() + 1, "EventEnded", Audience.PUBLIC, "closed");
        changeLog.append(owner.place().map(place -> place.told(change)).orElse(change));
    }

    private EventState publish(Event event, Owner owner, String fact) {
        var state = EventState.of(event, owner);
        if (event.isLongPast(clock.instant())) {
            return state;
        }
        event.stayOn();
        var change = Change.updated(KIND, event.uuid(), event.version(), fact, Audience.PUBLIC, state);
        changeLog.append(owner.place().map(place -> place.told(change)).orElse(change));
        return state;
    }
}
