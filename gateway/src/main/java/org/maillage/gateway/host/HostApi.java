package org.maillage.gateway.host;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;
import org.maillage.gateway.solution.SolutionView;

@GraphQLApi
public class HostApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public HostApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("hosts")
    @NonNull @Description("Hosts found, the most relevant or the nearest first, or by name, page by page.")
    public HostConnection hosts(
            @Name("filter") @Nullable HostFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(HostFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return HostConnection.of(page, readings.now());
    }

    @NonNull @Description("Who runs it, by name.")
    public List<@NonNull HostView> hosts(@Source SolutionView solution) {
        var reading = solution.reading();
        return reading.model().at(Host.OF_SOLUTION, solution.solution().id()).stream()
                .map(host -> HostView.of(host, reading))
                .toList();
    }
}
