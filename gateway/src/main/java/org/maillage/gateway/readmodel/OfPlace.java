package org.maillage.gateway.readmodel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a place has or does. */
public interface OfPlace extends InNetworks {

    /** Null when it is nobody's place. */
    @Nullable UUID placeId();
}
