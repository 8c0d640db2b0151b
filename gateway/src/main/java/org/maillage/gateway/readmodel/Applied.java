package org.maillage.gateway.readmodel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that the read model took in, and what was there before; null when nothing was. */
public record Applied(PublicChange change, @Nullable Entity before) {

    public Optional<Entity> stateBefore() {
        return Optional.ofNullable(before);
    }
}
