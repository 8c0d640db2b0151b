package org.maillage.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;

/** The places of a network that have a voice. */
@ApplicationScoped
class Electorate {

    private final HeldPlaces places;
    private final HeldNetworks networks;

    Electorate(HeldPlaces places, HeldNetworks networks) {
        this.places = places;
        this.networks = networks;
    }

    /** Its open places now. Refuses {@code unknown-network}. */
    List<UUID> of(UUID network) {
        return places.openIn(networks.known(network).id()).stream()
                .map(HeldPlace::id)
                .toList();
    }

    /** Refuses {@code unknown-place} and {@code place-closed}. */
    void requireNotClosed(UUID place) {
        places.notClosed(place);
    }
}
