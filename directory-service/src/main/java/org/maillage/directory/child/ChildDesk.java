package org.maillage.directory.child;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceAuthority;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Places;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;

/** What the services of all kinds of children need. */
@ApplicationScoped
public class ChildDesk {

    private final Places places;
    private final PlaceAuthority authority;
    private final ChildPublisher publisher;
    private final Ids ids;

    ChildDesk(Places places, PlaceAuthority authority, ChildPublisher publisher, Ids ids) {
        this.places = places;
        this.authority = authority;
        this.publisher = publisher;
        this.ids = ids;
    }

    Place place(PlaceId id) {
        return places.byId(id).orElseThrow(() -> Refusal.notFound("place"));
    }

    /** The place with its row locked, for a caller who has signed in. */
    Place placeForChange(PlaceId id) {
        authority.requireSubject();
        return places.forChange(id).orElseThrow(() -> Refusal.notFound("place"));
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
