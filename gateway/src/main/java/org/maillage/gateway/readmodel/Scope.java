package org.maillage.gateway.readmodel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.Place;

/** A part of the whole: what belongs to a network and lies in a territory; null asks for neither. */
public record Scope(@Nullable UUID networkId, @Nullable Area territory) {

    public static final Scope EVERYTHING = new Scope(null, null);

    public boolean holds(Entity entity) {
        if (entity instanceof Place place) {
            var address = place.address();
            return holdsOneOf(place.networkIds())
                    && (territory == null
                            || territory.holds(place.territory(), address == null ? null : address.inseeCode()));
        }
        if (entity instanceof InNetworks thing) {
            return holdsOneOf(thing.networkIds()) && (territory == null || territory.holds(thing.territory(), null));
        }
        if (entity instanceof Network network) {
            return holdsOneOf(List.of(network.id())) && holdsNetwork(network);
        }
        return equals(EVERYTHING);
    }

    private boolean holdsOneOf(List<UUID> networks) {
        return networkId == null || networks.contains(networkId);
    }

    private boolean holdsNetwork(Network network) {
        return territory == null
                || territory.code().equals(network.territory())
                        && (network.territoryLevel() == null || network.territoryLevel() == territory.level());
    }
}
