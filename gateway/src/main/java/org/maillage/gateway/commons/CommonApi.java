package org.maillage.gateway.commons;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
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
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;
import org.maillage.gateway.search.commons.CommonOrder;
import org.maillage.gateway.solution.SolutionView;

@GraphQLApi
public class CommonApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public CommonApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("common")
    @Description("By its id or by its slug; also one that is not, or no longer, in the catalogue.")
    public @Nullable CommonView common(@Name("id") @Id @Nullable String id, @Name("slug") @Nullable String slug) {
        var reading = readings.now();
        var wanted = Ids.optional(id, "/id");
        return found(wanted, slug, reading.model())
                .map(common -> CommonView.of(common, reading))
                .orElse(null);
    }

    @Query("commons")
    @NonNull @Description("Commons of the catalogue found, in order, page by page.")
    public CommonConnection commons(
            @Name("filter") @Nullable CommonFilterInput filter,
            @Name("orderBy") @DefaultValue("RELEVANCE") CommonOrder orderBy,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var wanted = CommonFilterInput.orEverything(filter, orderBy);
        return CommonConnection.of(search.find(wanted, Paging.of(first, after, null, null)), readings.now());
    }

    @Description("The common that it is, when places keep it together.")
    public @Nullable CommonView common(@Source SolutionView solution) {
        var reading = solution.reading();
        return Optional.ofNullable(solution.solution().commonId())
                .flatMap(id -> reading.model().find(Common.class, id))
                .or(() -> reading
                        .model()
                        .at(Common.OF_SOLUTION, solution.solution().id())
                        .stream()
                        .findFirst())
                .map(common -> CommonView.of(common, reading))
                .orElse(null);
    }

    private static Optional<Common> found(@Nullable UUID id, @Nullable String slug, ReadModel model) {
        if (id != null) {
            return model.find(Common.class, id);
        }
        return slug == null
                ? Optional.empty()
                : model.at(Common.BY_SLUG, slug).stream().findFirst();
    }
}
