package org.maillage.gateway.search.improvement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.ImprovementStatus;
import org.maillage.gateway.search.Filter;

/**
 * Which improvements are wanted; what is null or empty asks for nothing, all that is given must hold.
 *
 * @param status one of them
 * @param networkId that network lists its common
 * @param matchedByProgramme that programme gave to it, or promised to
 */
public record ImprovementFilter(
        @Nullable String search,
        @Nullable UUID commonId,
        List<ImprovementStatus> status,
        @Nullable UUID networkId,
        @Nullable UUID matchedByProgramme)
        implements Filter<Improvement> {

    public ImprovementFilter {
        status = List.copyOf(status);
    }

    public static ImprovementFilter everything() {
        return new ImprovementFilter(null, null, List.of(), null, null);
    }
}
