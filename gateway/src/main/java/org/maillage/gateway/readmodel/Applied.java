package org.maillage.gateway.readmodel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change that the read model took in.
 *
 * @param before null when nothing was there
 * @param about the common and the place that it says something of, where it does not say itself where it belongs
 */
public record Applied(PublicChange change, @Nullable Entity before, List<Entity> about) {

    public Optional<Entity> stateBefore() {
        return Optional.ofNullable(before);
    }
}
