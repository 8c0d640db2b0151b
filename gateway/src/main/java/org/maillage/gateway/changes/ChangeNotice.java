package org.maillage.gateway.changes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.PublicChange;

/**
 * That something public changed; who wants its state reads it.
 *
 * @param origin the client or source that made the change; null when unknown
 * @param mergedInto the survivor when it was absorbed; else null
 * @param state {@code updated} or {@code deleted}
 * @param type the fact, such as {@code PlaceUpdated}
 */
public record ChangeNotice(
        String kind,
        UUID id,
        long version,
        @Nullable String origin,
        @Nullable UUID mergedInto,
        String state,
        String type,
        Position position,
        Instant occurredAt) {

    static ChangeNotice of(PublicChange change) {
        return new ChangeNotice(
                change.kind().code(),
                change.id(),
                change.version(),
                change.origin(),
                change.mergedInto(),
                change.deleted() ? "deleted" : "updated",
                change.type(),
                change.position(),
                change.occurredAt());
    }
}
