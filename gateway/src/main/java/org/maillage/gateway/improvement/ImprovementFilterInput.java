package org.maillage.gateway.improvement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.improvement.ImprovementStatus;
import org.maillage.gateway.search.improvement.ImprovementFilter;

@Input("ImprovementFilter")
@Description(
        "All that is given must hold, of status one of them. matchedByProgramme: it gave something, or promised to.")
public record ImprovementFilterInput(
        @Nullable String search,
        @Id @Nullable UUID commonId,
        @Nullable List<@NonNull ImprovementStatus> status,
        @Id @Nullable UUID networkId,
        @Id @Nullable UUID matchedByProgramme) {

    static ImprovementFilter orEverything(@Nullable ImprovementFilterInput filter) {
        return filter == null ? ImprovementFilter.everything() : filter.toFilter();
    }

    private ImprovementFilter toFilter() {
        return new ImprovementFilter(
                search, commonId, status == null ? List.of() : status, networkId, matchedByProgramme);
    }
}
