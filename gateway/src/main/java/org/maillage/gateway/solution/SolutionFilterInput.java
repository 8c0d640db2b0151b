package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.maillage.gateway.search.solution.SolutionFilter;

@Input("SolutionFilter")
@Description("All that is given must hold; with a network those that it assessed, scored as it found.")
public record SolutionFilterInput(
        @Nullable String search,
        @Nullable String need,
        @Nullable Boolean freeSoftware,
        @Id @Nullable UUID networkId,
        @Nullable Double minimumScore) {

    static SolutionFilter orEverything(@Nullable SolutionFilterInput filter) {
        return filter == null ? SolutionFilter.everything() : filter.toFilter();
    }

    private SolutionFilter toFilter() {
        return new SolutionFilter(search, need, freeSoftware, networkId, minimumScore);
    }
}
