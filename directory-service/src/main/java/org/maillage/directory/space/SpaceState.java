package org.maillage.directory.space;

import static org.maillage.directory.space.SpaceFields.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.directory.rate.RateState;
import org.maillage.directory.rate.Sum;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/** The whole public state of a space, with the networks, territory and status of its place. */
public record SpaceState(
        UUID id,
        long version,
        UUID placeId,
        String name,
        SpaceKind kind,
        List<String> purposes,
        @Nullable BigDecimal surfaceM2,
        @Nullable Integer capacity,
        List<String> features,
        @Nullable Boolean accessible,
        @Nullable String conditions,
        List<RateState> rates,
        @Nullable Sum minimumDayRate,
        List<UUID> networkIds,
        @Nullable TerritoryOf territory,
        PlaceStatus placeStatus,
        List<ExternalId> externalIds,
        @Nullable Instant verifiedAt,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static SpaceState of(Space space, Place place) {
        var sheet = space.sheet();
        var values = sheet.values();
        return new SpaceState(
                space.id().value(),
                space.version(),
                space.place().value(),
                sheet.name(),
                sheet.kind(),
                values.list(PURPOSES),
                values.get(SURFACE).orElse(null),
                values.get(CAPACITY).orElse(null),
                values.list(FEATURES),
                values.get(ACCESSIBLE).orElse(null),
                values.get(CONDITIONS).orElse(null),
                RateState.of(sheet.rates()),
                Sum.of(sheet.minimumDayRate().orElse(null)),
                place.networkIds().stream().sorted().toList(),
                place.sheet().territory().orElse(null),
                place.sheet().status(),
                space.externalId().stream().toList(),
                space.verifiedAt().orElse(null),
                place.sheet().licence(),
                space.source(),
                space.origin(),
                space.createdAt(),
                space.updatedAt());
    }
}
