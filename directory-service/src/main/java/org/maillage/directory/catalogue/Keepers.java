package org.maillage.directory.catalogue;

import java.util.Set;
import java.util.UUID;

/** The networks whose admins keep a thing of the catalogue. Told to nobody; empty leaves it to administrators. */
public record Keepers(Set<UUID> networks) {

    public static final Keepers NOBODY = new Keepers(Set.of());

    public Keepers {
        networks = Set.copyOf(networks);
    }

    public static Keepers only(UUID network) {
        return new Keepers(Set.of(network));
    }
}
