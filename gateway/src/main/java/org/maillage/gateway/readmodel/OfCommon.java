package org.maillage.gateway.readmodel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is said or done of a common. */
public interface OfCommon extends Entity {

    /** Null when it is of no common. */
    @Nullable UUID commonId();
}
