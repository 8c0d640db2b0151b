package org.maillage.directory.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;

/** The needs as their place sees them: they follow it, and come with no row. */
@ApplicationScoped
class NeedsOfPlaces implements PlaceChildren {

    private final Needs needs;
    private final NeedPublisher publisher;
    private final Clock clock;

    NeedsOfPlaces(Needs needs, NeedPublisher publisher, Clock clock) {
        this.needs = needs;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void follow(Place place) {
        for (var need : needs.forChange(place.id())) {
            need.follow(clock.instant());
            publisher.publish(need, Optional.of(place));
        }
    }

    @Override
    public void join(Place absorbed, Place survivor) {
        for (var need : needs.forChange(absorbed.id())) {
            need.moveTo(survivor.id(), clock.instant());
            publisher.publish(need, Optional.of(survivor));
        }
    }

    /** They go with their place. */
    @Override
    public void leave(Place place) {
        needs.forChange(place.id()).forEach(publisher::gone);
    }
}
