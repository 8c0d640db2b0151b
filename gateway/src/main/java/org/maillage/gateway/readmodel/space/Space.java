package org.maillage.gateway.readmodel.space;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.kernel.Money;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * A space of a place. Absent members are null.
 *
 * @param networkIds those of its place
 * @param territory that of its place
 * @param placeStatus that of its place when this state was published
 */
public record Space(
        UUID id,
        long version,
        Position position,
        UUID placeId,
        String name,
        SpaceKind kind,
        List<String> purposes,
        @Nullable Double surfaceM2,
        @Nullable Integer capacity,
        List<String> features,
        @Nullable Boolean accessible,
        @Nullable String conditions,
        List<Rate> rates,
        @Nullable Money minimumDayRate,
        List<UUID> networkIds,
        @Nullable TerritoryOf territory,
        PlaceStatus placeStatus,
        List<ExternalId> externalIds,
        @Nullable Instant verifiedAt,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Entity {

    @Override
    public EntityKind entityKind() {
        return EntityKind.SPACE;
    }
}
