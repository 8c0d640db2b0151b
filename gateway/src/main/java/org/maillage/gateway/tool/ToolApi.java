package org.maillage.gateway.tool;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Figures;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.Scope;
import org.maillage.gateway.readmodel.tool.ToolUsage;
import org.maillage.kernel.territory.TerritoryLevel;

@GraphQLApi
public class ToolApi {

    private final Figures figures;
    private final Labels labels;

    @Inject
    public ToolApi(Figures figures, Labels labels) {
        this.figures = figures;
        this.labels = labels;
    }

    @Query("toolObservatory")
    @NonNull @Description("Who uses which digital tool: counts by solution and by need, for a network or a territory.")
    public ToolObservatoryView toolObservatory(
            @Name("networkId") @Id @Nullable String networkId,
            @Name("territory") @Nullable String territory,
            @Name("territoryLevel") @Nullable TerritoryLevel territoryLevel) {
        var area = territory == null ? null : Area.of(territory, territoryLevel);
        var scope = new Scope(Ids.optional(networkId, "/networkId"), area);
        return new ToolObservatoryView(figures.tools(scope), labels);
    }

    @NonNull @Description("The digital tools that it says it uses, by name.")
    public List<@NonNull ToolUsageView> tools(@Source PlaceView place) {
        return place.reading().model().at(ToolUsage.OF_PLACE, place.place().id()).stream()
                .map(usage -> ToolUsageView.of(usage, place))
                .toList();
    }
}
