package org.maillage.gateway.event;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import org.maillage.gateway.search.event.AgendaFilter;

@GraphQLApi
public class EventApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public EventApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("agenda")
    @NonNull @Description("Events that take place in the time asked for, the one that begins first comes first, page by page.")
    public EventConnection agenda(
            @Name("filter") @Nullable AgendaFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(AgendaFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return EventConnection.of(page, readings.now());
    }

    @NonNull @Description(
            "Those that take place between from, which is now unless said, and to; the one that begins first comes first.")
    public List<@NonNull EventView> events(
            @Source PlaceView place,
            @Name("from") @Nullable Instant from,
            @Name("to") @Nullable Instant to,
            @Name("first") @DefaultValue("20") Integer first) {
        UUID id = place.place().id();
        var wanted = new AgendaFilter(List.of(), from, to, null, null, null, null, id, null);
        return search.find(wanted, Paging.first(first)).nodes().stream()
                .map(event -> new EventView(event, place.reading()))
                .toList();
    }

    @NonNull @Description("The times that some of it takes place between from and to, 500 at most.")
    public List<@NonNull OccurrenceView> occurrences(
            @Source EventView event, @Name("from") @NonNull Instant from, @Name("to") @NonNull Instant to) {
        return event.event().series().occurrences(from, to).stream()
                .map(OccurrenceView::of)
                .toList();
    }
}
