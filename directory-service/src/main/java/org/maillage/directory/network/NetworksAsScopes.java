package org.maillage.directory.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.grant.GrantScope;
import org.maillage.kit.access.GrantRole;

/** Grants over a network are the business of its admins. */
@ApplicationScoped
class NetworksAsScopes implements GrantScope {

    private final Networks networks;

    NetworksAsScopes(Networks networks) {
        this.networks = networks;
    }

    @Override
    public boolean takes(GrantRole role) {
        return switch (role) {
            case NETWORK_ADMIN, NETWORK_TREASURER, NETWORK_SYNC -> true;
            case PLACE_STEWARD, ORGANISATION_AGENT -> false;
        };
    }

    @Override
    public Optional<Collection<UUID>> decidingNetworks(UUID scope) {
        return networks.byId(new NetworkId(scope)).map(network -> List.of(scope));
    }
}
