package org.maillage.directory.grant;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.maillage.kit.access.GrantRole;

/** One kind of thing that grants are over. */
public interface GrantScope {

    boolean takes(GrantRole role);

    /** The networks whose admins give and revoke grants over it; empty when there is no such thing. */
    Optional<Collection<UUID>> decidingNetworks(UUID scope);
}
