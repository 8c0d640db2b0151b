package org.maillage.gateway.readmodel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.TerritoryOf;

/** Something that belongs to networks and lies somewhere, by itself or by its place. */
public interface InNetworks extends Entity {

    List<UUID> networkIds();

    /** Null when unknown. */
    @Nullable TerritoryOf territory();
}
