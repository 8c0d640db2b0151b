package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.grant.GrantBook;
import org.maillage.directory.grant.Grants;
import org.maillage.directory.place.PlaceId;
import org.maillage.kit.access.GrantRole;

/** Who keeps a place. */
@ApplicationScoped
class Stewards {

    private final Grants grants;
    private final GrantBook book;

    Stewards(Grants grants, GrantBook book) {
        this.grants = grants;
        this.book = book;
    }

    boolean isKept(PlaceId place) {
        return grants.over(place.value()).stream().anyMatch(g -> g.role() == GrantRole.PLACE_STEWARD);
    }

    void make(String subject, PlaceId place) {
        book.record(subject, GrantRole.PLACE_STEWARD, place.value());
    }
}
