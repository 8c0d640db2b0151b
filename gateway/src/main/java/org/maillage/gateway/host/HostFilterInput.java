package org.maillage.gateway.host;

import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.maillage.gateway.place.NearInput;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.search.host.HostFilter;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("HostFilter")
@Description(
        "All that is given must hold; in a territory are the hosts that stand there and those that say they serve it.")
public record HostFilterInput(
        @Nullable String search,
        @Nullable NearInput near,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Id @Nullable UUID solutionId,
        @Nullable String charter,
        @Nullable Boolean openToNewUsers) {

    static HostFilter orEverything(@Nullable HostFilterInput filter) {
        return filter == null ? HostFilter.everything() : filter.toFilter();
    }

    private HostFilter toFilter() {
        return new HostFilter(
                search,
                near == null ? null : near.toNear(),
                territory == null ? null : Area.of(territory, territoryLevel),
                solutionId,
                charter,
                openToNewUsers);
    }
}
