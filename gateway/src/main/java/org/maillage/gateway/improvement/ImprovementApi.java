package org.maillage.gateway.improvement;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.commons.CommonView;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.programme.ProgrammeView;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.ImprovementStatus;
import org.maillage.gateway.readmodel.programme.ProgrammeResult;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class ImprovementApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public ImprovementApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("improvement")
    @Description("One improvement.")
    public @Nullable ImprovementView improvement(@Name("id") @Id @NonNull String id) {
        var reading = readings.now();
        return reading.model()
                .find(Improvement.class, Ids.required(id, "/id"))
                .map(improvement -> ImprovementView.of(improvement, reading))
                .orElse(null);
    }

    @Query("improvements")
    @NonNull @Description("Improvements found, the most relevant first or by title, page by page.")
    public ImprovementConnection improvements(
            @Name("filter") @Nullable ImprovementFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(ImprovementFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return ImprovementConnection.of(page, readings.now());
    }

    @NonNull @Description("The latest first; all, or those in one of these states.")
    public List<@NonNull ImprovementView> improvements(
            @Source CommonView common, @Name("status") @Nullable List<@NonNull ImprovementStatus> status) {
        return common
                .reading()
                .model()
                .at(Improvement.OF_COMMON, common.common().id())
                .stream()
                .filter(improvement -> status == null || status.contains(improvement.status()))
                .map(improvement -> ImprovementView.of(improvement, common.reading()))
                .toList();
    }

    @NonNull @Description("What its close gave to each improvement, and why; empty until then.")
    public List<@NonNull AllocationView> result(@Source ProgrammeView programme) {
        var reading = programme.reading();
        return reading.model().find(ProgrammeResult.class, programme.programme().id()).stream()
                .flatMap(result -> result.allocations().stream())
                .map(allocation -> AllocationView.of(allocation, reading))
                .toList();
    }

    @NonNull @Description("What it has put into commons, matches included.")
    public PlaceFundingView contributed(@Source PlaceView place) {
        return PlaceFundingView.of(place.reading().funding().of(place.place()));
    }
}
