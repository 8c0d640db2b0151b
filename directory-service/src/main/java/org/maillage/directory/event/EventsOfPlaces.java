package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Writer;

/** The agenda of a place as the place sees it: it follows, and what is still to come is cancelled when the place closes. */
@ApplicationScoped
class EventsOfPlaces implements PlaceChildren {

    private final Events events;
    private final EventPublisher publisher;
    private final Clock clock;

    EventsOfPlaces(Events events, EventPublisher publisher, Clock clock) {
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void follow(Place place) {
        var owner = Owner.of(place);
        var now = clock.instant();
        var closing =
                new Writer(new Origin(Writer.STEWARD, Origin.Level.STEWARD, now), place.origin(), Optional.empty());
        for (var event : events.shownOf(owner.id())) {
            if (!owner.isClosed() || !event.isAhead(now) || !event.callOff(closing)) {
                event.follow(now);
            }
            publisher.updated(event, owner);
        }
    }

    /** One that the survivor has already, by its UID, goes. */
    @Override
    public void join(Place absorbed, Place survivor) {
        var from = Owner.of(absorbed);
        var to = Owner.of(survivor);
        events.handOverRelays(from.id(), to.id());
        var coming = events.allOf(from.id());
        var own = events.forChange(to.id(), coming.stream().map(Event::uid).toList());
        for (var event : coming) {
            if (own.containsKey(event.uid())) {
                publisher.gone(event, from);
                events.remove(event);
            } else {
                event.moveTo(to.id(), clock.instant());
                publisher.updated(event, to);
            }
        }
    }

    @Override
    public void leave(Place place) {
        var owner = Owner.of(place);
        events.dropRelays(owner.id());
        for (var event : events.allOf(owner.id())) {
            publisher.gone(event, owner);
            events.remove(event);
        }
    }
}
