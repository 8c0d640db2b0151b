package org.maillage.gateway.territory;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.search.Paging;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryLevel;

@GraphQLApi
public class TerritoryApi {

    private final Territories territories = Territories.load();

    @Query("territories")
    @NonNull @Description("By words of the name in any spelling, by code or by postcode; the closest first.")
    public List<@NonNull TerritoryView> territories(
            @Name("search") @Nullable String search,
            @Name("level") @Nullable TerritoryLevel level,
            @Name("first") @DefaultValue("10") Integer first) {
        int size = Paging.first(first).size();
        if (search == null || search.isBlank()) {
            return territories.all(level == null ? TerritoryLevel.REGION : level).stream()
                    .limit(size)
                    .map(TerritoryView::of)
                    .toList();
        }
        return territories.search(search, level, size).stream()
                .map(TerritoryView::of)
                .toList();
    }

    @Query("territory")
    @Description("One territory; a former commune's code finds the commune that absorbed it.")
    public @Nullable TerritoryView territory(
            @Name("code") @NonNull String code, @Name("level") @Nullable TerritoryLevel level) {
        var area = Area.of(code, level);
        return territories
                .find(area.level(), area.code())
                .map(TerritoryView::of)
                .orElse(null);
    }
}
