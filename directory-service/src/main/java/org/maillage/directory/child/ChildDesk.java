package org.maillage.directory.child;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceAuthority;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceSight;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Ids;

/** What the services of all kinds of children need. */
@ApplicationScoped
public class ChildDesk {

    private final PlaceSight places;
    private final PlaceAuthority authority;
    private final ChildPublisher publisher;
    private final Ids ids;

    ChildDesk(PlaceSight places, PlaceAuthority authority, ChildPublisher publisher, Ids ids) {
        this.places = places;
        this.authority = authority;
        this.publisher = publisher;
        this.ids = ids;
    }

    Place place(PlaceId id) {
        return places.byId(id);
    }

    /** The place with its row locked, for a caller who has signed in. */
    Place placeForChange(PlaceId id) {
        authority.requireSubject();
        return places.forChange(id);
    }

    void requireSubject() {
        authority.requireSubject();
    }

    Writer writerOf(Place place) {
        return authority.writerOf(place);
    }

    ChildPublisher publisher() {
        return publisher;
    }

    Ids ids() {
        return ids;
    }
}
