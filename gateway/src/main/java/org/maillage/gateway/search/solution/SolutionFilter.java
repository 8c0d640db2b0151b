package org.maillage.gateway.search.solution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.search.Filter;

/**
 * Which digital solutions are wanted; what is null asks for nothing, all that is given must hold.
 *
 * @param networkId assessed by that network
 * @param minimumScore of that network's assessment when one is named, else of the mean
 */
public record SolutionFilter(
        @Nullable String search,
        @Nullable String need,
        @Nullable Boolean freeSoftware,
        @Nullable UUID networkId,
        @Nullable Double minimumScore)
        implements Filter<Solution> {

    public static SolutionFilter everything() {
        return new SolutionFilter(null, null, null, null, null);
    }
}
