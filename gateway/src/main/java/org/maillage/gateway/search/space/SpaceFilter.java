package org.maillage.gateway.search.space;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.gateway.search.Filter;
import org.maillage.gateway.search.Near;
import org.maillage.kernel.Money;

/**
 * Which spaces are wanted; what is null or empty asks for nothing, all that is given must hold. Spaces of closed places
 * are never found.
 *
 * @param kinds one of them
 * @param features each of them
 */
public record SpaceFilter(
        @Nullable String search,
        List<SpaceKind> kinds,
        @Nullable Near near,
        @Nullable Area territory,
        @Nullable UUID networkId,
        @Nullable Integer minimumCapacity,
        @Nullable Double minimumSurfaceM2,
        @Nullable Money maximumDayRate,
        List<String> features)
        implements Filter<Space> {

    public SpaceFilter {
        kinds = List.copyOf(kinds);
        features = List.copyOf(features);
    }

    public static SpaceFilter everything() {
        return new SpaceFilter(null, List.of(), null, null, null, null, null, null, List.of());
    }

    /** Whether a space is as large and as cheap as asked for. */
    boolean suits(Space space) {
        var surface = space.surfaceM2();
        return space.holds(minimumCapacity)
                && space.costsAtMost(maximumDayRate)
                && (minimumSurfaceM2 == null || surface != null && surface >= minimumSurfaceM2);
    }
}
