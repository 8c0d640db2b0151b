package org.maillage.directory.need;

import static org.maillage.directory.need.NeedFields.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.kernel.matching.NeedKind;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/** The whole public state of a need, with the networks, territory and status of its place. */
public record NeedState(
        UUID id,
        long version,
        @Nullable UUID placeId,
        @Nullable UUID networkId,
        List<UUID> networkIds,
        @Nullable TerritoryOf territory,
        @Nullable PlaceStatus placeStatus,
        @Nullable UUID solutionId,
        @Nullable String need,
        String title,
        NeedKind kind,
        @Nullable String details,
        NeedStatus status,
        List<Answer> answers,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    private static final String LICENCE = "etalab-2.0";

    /** @param place empty for a network's need */
    static NeedState of(Need need, Optional<Place> place) {
        var sheet = need.sheet();
        var network = need.owner().networkId().map(NetworkId::value);
        return new NeedState(
                need.uuid(),
                need.version(),
                need.owner().placeId().map(PlaceId::value).orElse(null),
                network.orElse(null),
                place.map(p -> p.networkIds().stream().sorted().toList())
                        .orElseGet(() -> network.stream().toList()),
                place.flatMap(p -> p.sheet().territory()).orElse(null),
                place.map(p -> p.sheet().status()).orElse(null),
                sheet.solution().orElse(null),
                need.toolNeed().orElse(null),
                sheet.title(),
                sheet.kind(),
                sheet.values().get(DETAILS).orElse(null),
                need.status(),
                need.answers(),
                place.map(p -> p.sheet().licence()).orElse(LICENCE),
                need.source(),
                need.origin(),
                need.createdAt(),
                need.updatedAt());
    }
}
