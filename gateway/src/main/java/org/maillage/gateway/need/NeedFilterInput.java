package org.maillage.gateway.need;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.need.NeedStatus;
import org.maillage.gateway.search.need.NeedFilter;
import org.maillage.kernel.matching.NeedKind;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("NeedFilter")
@Description(
        "All that is given must hold; of kinds and of status one of them. A network's needs are also those of its places.")
public record NeedFilterInput(
        @Id @Nullable UUID networkId,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Nullable List<@NonNull NeedKind> kinds,
        @Nullable List<@NonNull NeedStatus> status) {

    static NeedFilter orEverything(@Nullable NeedFilterInput filter) {
        return filter == null ? NeedFilter.everything() : filter.toFilter();
    }

    private NeedFilter toFilter() {
        return new NeedFilter(
                networkId,
                territory == null ? null : Area.of(territory, territoryLevel),
                kinds == null ? List.of() : kinds,
                status == null ? List.of() : status);
    }
}
