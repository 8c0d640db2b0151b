package org.maillage.gateway.readmodel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a place has, does or says. */
public interface ByPlace extends Entity {

    /** Null when it is nobody's place. */
    @Nullable UUID placeId();
}
