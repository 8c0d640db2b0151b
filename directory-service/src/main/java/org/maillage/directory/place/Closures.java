package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.proposal.ProposalId;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Closing a place that one does not keep: the network's places decide where the network wants to be asked. */
@ApplicationScoped
class Closures {

    private final NetworkDirectory networks;
    private final CollectiveVoice voice;
    private final Caller caller;

    Closures(NetworkDirectory networks, CollectiveVoice voice, Caller caller) {
        this.networks = networks;
        this.voice = voice;
        this.caller = caller;
    }

    /** The vote that the closing waits for; empty when the caller may close the place at once. */
    Optional<ProposalId> asked(Place place, String reason) {
        return decidingNetwork(place).map(network -> voice.askToClose(place, network, reason));
    }

    /** One that the caller is an admin of comes first. */
    Optional<NetworkId> decidingNetwork(Place place) {
        if (caller.holds(GrantRole.PLACE_STEWARD, place.id().value())) {
            return Optional.empty();
        }
        return networks.validating(place.networkIds()).stream()
                .min(Comparator.<UUID, Boolean>comparing(n -> !caller.holds(GrantRole.NETWORK_ADMIN, n))
                        .thenComparing(Comparator.naturalOrder()))
                .map(NetworkId::new);
    }
}
