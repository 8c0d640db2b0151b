package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.readmodel.tool.ToolUsage;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class SolutionApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public SolutionApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("solutions")
    @NonNull @Description("Digital tools found, the most relevant first or by name, page by page.")
    public SolutionConnection solutions(
            @Name("filter") @Nullable SolutionFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var wanted = SolutionFilterInput.orEverything(filter);
        var page = search.find(wanted, Paging.of(first, after, null, null));
        return SolutionConnection.of(page, wanted, readings.now());
    }

    @Query("solution")
    @Description("One digital tool of the catalogue.")
    public @Nullable SolutionView solution(@Name("id") @Id @NonNull String id) {
        var reading = readings.now();
        return reading.model()
                .find(Solution.class, Ids.required(id, "/id"))
                .map(solution -> SolutionView.of(solution, reading))
                .orElse(null);
    }

    @Description("How many places use it; closed places do not count.")
    public int usedBy(@Source SolutionView solution) {
        var model = solution.reading().model();
        return (int) model.at(ToolUsage.OF_SOLUTION, solution.solution().id()).stream()
                .map(ToolUsage::placeId)
                .distinct()
                .filter(id -> model.place(id).filter(place -> !place.closed()).isPresent())
                .count();
    }
}
