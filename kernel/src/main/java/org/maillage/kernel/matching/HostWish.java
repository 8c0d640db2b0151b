package org.maillage.kernel.matching;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.GeoPoint;

/**
 * What a need asks of a host.
 *
 * @param solution the solution asked for; null when none is named
 * @param toolNeeds what that solution is for, such as {@code files}
 * @param point where the need arises; null when unknown
 * @param department the code of the department it arises in; null when unknown
 * @param charters those that the need's networks accept
 */
public record HostWish(
        NeedKind kind,
        @Nullable UUID solution,
        Set<String> toolNeeds,
        @Nullable GeoPoint point,
        @Nullable String department,
        Set<String> charters) {

    public HostWish {
        toolNeeds = Set.copyOf(toolNeeds);
        charters = Set.copyOf(charters);
    }

    Optional<GeoPoint> from() {
        return Optional.ofNullable(point);
    }
}
