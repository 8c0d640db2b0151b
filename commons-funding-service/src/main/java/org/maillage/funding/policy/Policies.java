package org.maillage.funding.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each network has settled. */
public interface Policies {

    Optional<NetworkPolicy> byNetwork(UUID network);

    /** With its row locked until the transaction ends; made in version 0 where there was none. */
    NetworkPolicy forChange(UUID network);

    /** Keeps the version just written, and who wrote it. */
    void remember(NetworkPolicy policy, String actor);

    /** The versions of a network, the oldest first. */
    List<Policy> versions(UUID network);

    /** What holds in the network now. */
    default Policy of(UUID network) {
        return byNetwork(network).map(NetworkPolicy::terms).orElse(Policy.USUAL);
    }
}
