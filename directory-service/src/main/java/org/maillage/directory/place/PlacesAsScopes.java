package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.grant.GrantScope;
import org.maillage.kit.access.GrantRole;

/** Grants over places are the business of their networks' admins. */
@ApplicationScoped
class PlacesAsScopes implements GrantScope {

    private final Places places;

    PlacesAsScopes(Places places) {
        this.places = places;
    }

    @Override
    public boolean takes(GrantRole role) {
        return role == GrantRole.PLACE_STEWARD;
    }

    @Override
    public Optional<Collection<UUID>> decidingNetworks(UUID scope) {
        return places.byId(new PlaceId(scope)).map(Place::answeringNetworks);
    }
}
