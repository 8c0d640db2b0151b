package org.maillage.directory.event;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.network.Network;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * What an event takes from the place or network that it is of.
 *
 * @param zone the zone that its times without one are meant in
 * @param territory that of the place; a network's event has that of its own location
 */
public record Owner(
        OwnerId id,
        String name,
        ZoneId zone,
        List<UUID> networkIds,
        Optional<TerritoryOf> territory,
        Optional<Place> place) {

    static Owner of(Place place) {
        return new Owner(
                OwnerId.of(place.id()),
                place.sheet().name(),
                ZoneId.of(place.sheet().timeZone()),
                place.networkIds().stream().sorted().toList(),
                place.sheet().territory(),
                Optional.of(place));
    }

    static Owner of(Network network) {
        return new Owner(
                OwnerId.of(network.id()),
                network.sheet().name(),
                ZoneId.of(network.sheet().timeZone()),
                List.of(network.id().value()),
                Optional.empty(),
                Optional.empty());
    }

    /** A closed place invites to nothing; refuses with {@code place-closed}. */
    public void requireOpen() {
        if (isClosed()) {
            throw new Refusal("place-closed", "The place is closed.");
        }
    }

    /** Whether everyone may know of it. */
    boolean isPublic() {
        return place.map(Place::isPublic).orElse(true);
    }

    public boolean isClosed() {
        return place.filter(p -> p.sheet().status() == PlaceStatus.CLOSED).isPresent();
    }
}
