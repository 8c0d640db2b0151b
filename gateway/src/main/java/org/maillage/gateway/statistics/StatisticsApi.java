package org.maillage.gateway.statistics;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Figures;
import org.maillage.gateway.readmodel.Scope;
import org.maillage.kernel.territory.TerritoryLevel;

@GraphQLApi
public class StatisticsApi {

    private final Figures figures;

    @Inject
    public StatisticsApi(Figures figures) {
        this.figures = figures;
    }

    @Query("statistics")
    @NonNull @Description("National figures, or those of a network or a territory: places, spaces, by kind and by region.")
    public DirectoryStatisticsView statistics(
            @Name("networkId") @Id @Nullable String networkId,
            @Name("territory") @Nullable String territory,
            @Name("territoryLevel") @Nullable TerritoryLevel territoryLevel) {
        var area = territory == null ? null : Area.of(territory, territoryLevel);
        return DirectoryStatisticsView.of(figures.statistics(new Scope(Ids.optional(networkId, "/networkId"), area)));
    }
}
