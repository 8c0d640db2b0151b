package org.maillage.directory.membership;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.grant.Grants;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Who may bring a place into a network, and take it out. */
@ApplicationScoped
class Keepers {

    private final Caller caller;
    private final Grants grants;

    Keepers(Caller caller, Grants grants) {
        this.caller = caller;
        this.grants = grants;
    }

    /** An admin of the network brings only what nobody keeps: else she would become an admin of what is not hers. */
    boolean mayBring(Place place, NetworkId network) {
        return keeps(place)
                || caller.holdsAny(GrantRole.NETWORK_ADMIN, place.networkIds())
                || caller.holds(GrantRole.NETWORK_ADMIN, network.value()) && isNobodys(place);
    }

    boolean mayTakeOut(Place place, NetworkId network) {
        return keeps(place) || caller.holds(GrantRole.NETWORK_ADMIN, network.value());
    }

    private boolean keeps(Place place) {
        return caller.isAdministrator()
                || caller.holds(GrantRole.PLACE_STEWARD, place.id().value());
    }

    private boolean isNobodys(Place place) {
        return place.networkIds().isEmpty()
                && grants.over(place.id().value()).stream().noneMatch(g -> g.role() == GrantRole.PLACE_STEWARD);
    }
}
