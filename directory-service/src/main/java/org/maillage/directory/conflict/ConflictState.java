package org.maillage.directory.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Origin;

/**
 * A conflict as those see it who may answer it.
 *
 * @param thingId the place or the thing of it that has the field
 */
public record ConflictState(
        UUID id,
        String kind,
        UUID thingId,
        UUID placeId,
        String field,
        Side held,
        Side offered,
        ConflictStatus status,
        Instant openedAt,
        @Nullable Instant answeredAt) {

    /** What one of the two says; no value when it says that there is none. */
    public record Side(@Nullable Object value, String source, Origin.Level level, Instant at) {}

    static ConflictState of(Conflict conflict, ConflictValues values) {
        return new ConflictState(
                conflict.id().value(),
                conflict.kind(),
                conflict.thing(),
                conflict.place().value(),
                conflict.field(),
                side(conflict.kind(), conflict.held(), values),
                side(conflict.kind(), conflict.offered(), values),
                conflict.status(),
                conflict.openedAt(),
                conflict.answeredAt().orElse(null));
    }

    private static Side side(String kind, Said said, ConflictValues values) {
        var sheet = values.sheet(kind, said.value());
        var value = sheet.fields().stream().findFirst().<Object>flatMap(sheet::get);
        return new Side(value.orElse(null), said.source(), said.level(), said.at());
    }
}
