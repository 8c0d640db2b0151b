package org.maillage.gateway.space;

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
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class SpaceApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public SpaceApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("spaces")
    @NonNull @Description("Spaces found, the most relevant or the nearest first, page by page.")
    public SpaceConnection spaces(
            @Name("filter") @Nullable SpaceFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(SpaceFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return SpaceConnection.of(page, readings.now());
    }

    @NonNull @Description("By name.")
    public List<@NonNull SpaceView> spaces(@Source PlaceView place, @Name("filter") @Nullable SpaceFilterInput filter) {
        var chosen = new SpacesOfPlace(filter);
        return place.reading().model().spacesOf(place.place().id()).stream()
                .filter(chosen)
                .map(space -> SpaceView.of(space, place))
                .toList();
    }
}
