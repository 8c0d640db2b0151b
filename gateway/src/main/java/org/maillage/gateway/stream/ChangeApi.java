package org.maillage.gateway.stream;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.changes.ChangeFilter;
import org.maillage.gateway.changes.ChangeStream;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Scope;
import org.maillage.kernel.territory.TerritoryLevel;

@GraphQLApi
public class ChangeApi {

    private final ChangeStream stream;
    private final Readings readings;

    @Inject
    public ChangeApi(ChangeStream stream, Readings readings) {
        this.stream = stream;
        this.readings = readings;
    }

    @Subscription("changes")
    @NonNull @Description("Every public change, as it happens, of the kinds and territory asked for.")
    public Multi<ChangeView> changes(
            @Name("kinds") @Nullable List<@NonNull String> kinds,
            @Name("networkId") @Id @Nullable String networkId,
            @Name("territory") @Nullable String territory,
            @Name("territoryLevel") @Nullable TerritoryLevel territoryLevel) {
        var area = territory == null ? null : Area.of(territory, territoryLevel);
        var scope = new Scope(Ids.optional(networkId, "/networkId"), area);
        return stream.changes(new ChangeFilter(kinds == null ? Set.of() : Set.copyOf(kinds), scope))
                .map(notice -> new ChangeView(notice, readings.now()));
    }
}
