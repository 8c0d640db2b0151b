package org.maillage.directory.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every network. */
public interface Networks extends NetworkDirectory {

    void add(Network network);

    Optional<Network> byId(NetworkId id);

    /** The network with its row locked until the transaction ends. */
    Optional<Network> forChange(NetworkId id);

    Optional<Network> bySlug(String slug);

    /** Whether a network has adopted that resource as its manifesto. */
    boolean anyWithManifesto(UUID resource);

    /** By slug. */
    List<Network> all();
}
