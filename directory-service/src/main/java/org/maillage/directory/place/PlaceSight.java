package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/**
 * Places as the caller may know of them. One that is not public is seen by its stewards, by the admins, sync clients and
 * stewards of the networks concerned, and by an administrator; to all others there is no such place.
 */
@ApplicationScoped
public class PlaceSight {

    private final Places places;
    private final Remains remains;
    private final KeptPlaces kept;
    private final Caller caller;

    PlaceSight(Places places, Remains remains, KeptPlaces kept, Caller caller) {
        this.remains = remains;
        this.places = places;
        this.kept = kept;
        this.caller = caller;
    }

    /** Refuses {@code not-found}. */
    public Place byId(PlaceId id) {
        return places.byId(id).filter(this::sees).orElseThrow(() -> unknown(id));
    }

    /** The place with its row locked until the transaction ends. Refuses {@code not-found}. */
    public Place forChange(PlaceId id) {
        return places.forChange(id).filter(this::sees).orElseThrow(() -> unknown(id));
    }

    public Place byExternalId(ExternalId id) {
        return places.byExternalId(id).filter(this::sees).orElseThrow(PlaceSight::unknown);
    }

    public boolean isSeen(PlaceId id) {
        return places.byId(id).filter(this::sees).isPresent();
    }

    public boolean sees(Place place) {
        return place.isPublic() || caller.subject().isPresent() && isConcernedBy(place);
    }

    private boolean isConcernedBy(Place place) {
        var networks = place.answeringNetworks();
        return caller.isAdministrator()
                || caller.holds(GrantRole.PLACE_STEWARD, place.id().value())
                || caller.holdsAny(GrantRole.NETWORK_ADMIN, networks)
                || caller.holdsAny(GrantRole.NETWORK_SYNC, networks)
                || kept.haveMemberOf(networks);
    }

    /** The place, or the one that absorbed it. */
    Place livingIn(PlaceId id) {
        return remains.livingIn(id).filter(this::sees).orElseThrow(() -> unknown(id));
    }

    /** What is not there says what became of it; what is not to be seen says nothing. */
    private Refusal unknown(PlaceId id) {
        return places.byId(id).isPresent() ? unknown() : remains.refusalOf(id);
    }

    private static Refusal unknown() {
        return Refusal.notFound("place");
    }
}
