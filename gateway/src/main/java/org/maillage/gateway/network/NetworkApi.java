package org.maillage.gateway.network;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.freshness.FreshnessReportView;
import org.maillage.gateway.place.PlaceConnection;
import org.maillage.gateway.place.PlaceFilterInput;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.Figures;
import org.maillage.gateway.readmodel.Scope;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.PlaceOrder;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class NetworkApi {

    private final Readings readings;
    private final Search search;
    private final Figures figures;

    @Inject
    public NetworkApi(Readings readings, Search search, Figures figures) {
        this.readings = readings;
        this.search = search;
        this.figures = figures;
    }

    @Query("networks")
    @NonNull @Description("All networks, by name.")
    public List<@NonNull NetworkView> networks() {
        var reading = readings.now();
        return reading.model().networks().stream()
                .map(network -> NetworkView.of(network, reading))
                .toList();
    }

    @Query("network")
    @Description("By its id or its slug.")
    public @Nullable NetworkView network(@Name("id") @Id @Nullable String id, @Name("slug") @Nullable String slug) {
        var reading = readings.now();
        Optional<Network> found = Optional.empty();
        if (id != null) {
            found = reading.model().network(Ids.required(id, "/id"));
        } else if (slug != null) {
            found = reading.model().networkBySlug(slug);
        }
        return found.map(network -> NetworkView.of(network, reading)).orElse(null);
    }

    @NonNull @Description("The network's places, in order, page by page.")
    public PlaceConnection places(
            @Source NetworkView network,
            @Name("filter") @Nullable PlaceFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var wanted = PlaceFilterInput.inNetwork(network.network().id(), filter);
        var page = search.places(wanted, PlaceOrder.RELEVANCE, Paging.of(first, after, null, null));
        return PlaceConnection.of(page, wanted, readings.now());
    }

    @NonNull @Description("How fresh the network's places are.")
    public FreshnessReportView freshness(@Source NetworkView network) {
        return FreshnessReportView.of(
                figures.freshness(new Scope(network.network().id(), null)));
    }
}
