package org.maillage.funding.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.kernel.Refusal;

/** The copies of networks. */
public interface HeldNetworks {

    Optional<HeldNetwork> byId(UUID id);

    /** Those that are not deleted, by name. */
    List<HeldNetwork> all();

    /** In place of what was held of it before. */
    void put(HeldNetwork network);

    /** The network, or the refusal {@code unknown-network}: it was not heard of yet, or is no more. */
    default HeldNetwork known(UUID id) {
        return byId(id).filter(network -> !network.deleted())
                .orElseThrow(() -> new Refusal("unknown-network", "This network is not known here."));
    }
}
