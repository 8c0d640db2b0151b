package org.maillage.funding.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Takes what is heard of networks into the copies, and tells the features of those that are no more. */
@ApplicationScoped
public class NetworksHeard {

    private final HeldNetworks networks;
    private final Event<NetworkDeleted> deletions;

    NetworksHeard(HeldNetworks networks, Event<NetworkDeleted> deletions) {
        this.networks = networks;
        this.deletions = deletions;
    }

    public void hear(HeldNetwork heard) {
        networks.put(heard);
    }

    public void gone(UUID id, long version) {
        networks.byId(id).filter(network -> !network.deleted()).ifPresent(network -> {
            networks.put(new HeldNetwork(id, version, network.slug(), network.name(), true));
            deletions.fire(new NetworkDeleted(id));
        });
    }
}
