package org.maillage.directory.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.maillage.directory.catalogue.CatalogueAuthority;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceAuthority;
import org.maillage.directory.place.PlaceSight;
import org.maillage.directory.sheet.Writer;
import org.maillage.kit.access.Caller;

/** Who may voice a need and end it: a steward of its place, an admin of its network. Anyone signed in answers. */
@ApplicationScoped
class NeedAuthority {

    private final PlaceAuthority ofPlaces;
    private final CatalogueAuthority ofNetworks;
    private final PlaceSight places;
    private final Caller caller;
    private final Clock clock;

    NeedAuthority(
            PlaceAuthority ofPlaces, CatalogueAuthority ofNetworks, PlaceSight places, Caller caller, Clock clock) {
        this.ofPlaces = ofPlaces;
        this.ofNetworks = ofNetworks;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    Writer keeperOf(Place place) {
        return ofPlaces.keeperOf(place);
    }

    Writer keeperOf(NeedOwner owner) {
        if (owner instanceof NeedOwner.OfPlace of) {
            return keeperOf(places.byId(of.place()));
        }
        return ofNetworks.adminOf(owner.networkId().orElseThrow().value());
    }

    /** A need of a place that the caller may not know of is not there. */
    boolean sees(Need need) {
        return need.owner().placeId().map(places::isSeen).orElse(true);
    }

    Writer member() {
        caller.requireSubject();
        return service();
    }

    /** The service itself, when a need expires. */
    Writer service() {
        return Writer.steward(caller.client(), "", clock.instant());
    }

    void requireSubject() {
        caller.requireSubject();
    }
}
