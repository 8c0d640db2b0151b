package org.maillage.directory.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.event.OwnerId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;

/** The calendars that a place subscribes to, as the place sees them; nothing of them is published. */
@ApplicationScoped
class CalendarsOfPlaces implements PlaceChildren {

    private final Calendars calendars;

    CalendarsOfPlaces(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void follow(Place place) {}

    /** One that the survivor subscribes to already is given up. */
    @Override
    public void join(Place absorbed, Place survivor) {
        var to = OwnerId.of(survivor.id());
        for (var calendar : calendars.of(OwnerId.of(absorbed.id()))) {
            if (calendars.byUrl(to, calendar.url()).isPresent()) {
                calendars.remove(calendar);
            } else {
                calendar.moveTo(to);
            }
        }
    }

    @Override
    public void leave(Place place) {
        calendars.of(OwnerId.of(place.id())).forEach(calendars::remove);
    }
}
