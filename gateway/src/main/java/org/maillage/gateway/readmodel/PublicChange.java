package org.maillage.gateway.readmodel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One public change as it was read from a topic.
 *
 * @param type the fact, such as {@code PlaceUpdated}
 * @param origin the client or source that made the change; null when unknown
 * @param mergedInto the survivor when it was absorbed; else null
 * @param after the state after the change; null when deleted
 */
public record PublicChange(
        EntityKind kind,
        UUID id,
        long version,
        String type,
        @Nullable String origin,
        @Nullable UUID mergedInto,
        Position position,
        Instant occurredAt,
        @Nullable Entity after) {

    public boolean deleted() {
        return after == null;
    }

    public Optional<Entity> state() {
        return Optional.ofNullable(after);
    }
}
