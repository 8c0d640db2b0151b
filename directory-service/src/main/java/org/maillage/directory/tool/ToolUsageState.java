package org.maillage.directory.tool;

import static org.maillage.directory.tool.ToolUsageFields.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/** The whole public state of a declared tool, with the networks, territory and status of its place. */
public record ToolUsageState(
        UUID id,
        long version,
        UUID placeId,
        @Nullable UUID solutionId,
        String tool,
        String need,
        @Nullable Integer satisfaction,
        boolean wantsAlternative,
        @Nullable LocalDate since,
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

    static ToolUsageState of(ToolUsage usage, Place place) {
        var sheet = usage.sheet();
        var values = sheet.values();
        return new ToolUsageState(
                usage.uuid(),
                usage.version(),
                usage.place().value(),
                sheet.solution().orElse(null),
                sheet.tool(),
                sheet.need(),
                values.get(SATISFACTION).orElse(null),
                sheet.wantsAlternative(),
                values.get(SINCE).orElse(null),
                place.networkIds().stream().sorted().toList(),
                place.sheet().territory().orElse(null),
                place.sheet().status(),
                usage.externalId().stream().toList(),
                usage.verifiedAt().orElse(null),
                place.sheet().licence(),
                usage.source(),
                usage.origin(),
                usage.createdAt(),
                usage.updatedAt());
    }
}
