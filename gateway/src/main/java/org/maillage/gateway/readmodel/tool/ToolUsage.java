package org.maillage.gateway.readmodel.tool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * That a place uses a digital tool for a need. Absent members are null.
 *
 * @param solutionId the solution of the catalogue that the tool is, when it is one
 * @param satisfaction from 1 to 5
 * @param networkIds those of its place
 * @param territory that of its place
 * @param placeStatus that of its place when this state was published
 */
public record ToolUsage(
        UUID id,
        long version,
        Position position,
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
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements OfPlace {

    public static final ReverseLink.InOrder<UUID, ToolUsage> OF_PLACE = ReverseLink.inOrder(
            ToolUsage.class,
            usage -> List.of(usage.placeId()),
            Comparator.comparing(ToolUsage::tool).thenComparing(ToolUsage::id));

    public static final ReverseLink.InNoOrder<UUID, ToolUsage> OF_SOLUTION = ReverseLink.inNoOrder(
            ToolUsage.class, usage -> usage.solutionId() == null ? List.of() : List.of(usage.solutionId()));

    @Override
    public EntityKind entityKind() {
        return EntityKind.TOOL_USAGE;
    }
}
