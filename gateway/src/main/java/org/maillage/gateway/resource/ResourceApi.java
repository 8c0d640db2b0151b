package org.maillage.gateway.resource;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class ResourceApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public ResourceApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("resources")
    @NonNull @Description("Resources found, the most relevant first or by title, page by page.")
    public ResourceConnection resources(
            @Name("filter") @Nullable ResourceFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(ResourceFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return ResourceConnection.of(page, readings.now());
    }

    @Description("What the network holds to; its criteria are those that it assesses solutions by.")
    public @Nullable ResourceView manifesto(@Source NetworkView network) {
        var reading = readings.now();
        var manifesto = network.network().manifestoId();
        return manifesto == null
                ? null
                : reading.model()
                        .find(Resource.class, manifesto)
                        .map(resource -> ResourceView.of(resource, reading))
                        .orElse(null);
    }
}
