package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.maillage.gateway.connection.FacetView;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.Stop;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.PlaceOrder;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class PlaceApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public PlaceApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("place")
    @Description("By its id or by the id a source gives it; an absorbed place answers its survivor.")
    public @Nullable PlaceView place(
            @Name("id") @Id @Nullable String id, @Name("externalId") @Nullable ExternalIdInput externalId) {
        var reading = readings.now();
        Optional<Place> found = Optional.empty();
        if (id != null) {
            found = reading.model().place(Ids.required(id, "/id"));
        } else if (externalId != null) {
            found = reading.model().placeByExternalId(externalId.toExternalId());
        }
        return found.map(place -> PlaceView.of(place, reading)).orElse(null);
    }

    @Query("places")
    @NonNull @Description("Places found, in order, page by page.")
    public PlaceConnection places(
            @Name("filter") @Nullable PlaceFilterInput filter,
            @Name("orderBy") @DefaultValue("RELEVANCE") PlaceOrder orderBy,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        var wanted = PlaceFilterInput.orEverything(filter);
        var page = search.places(wanted, orderBy, Paging.of(first, after, last, before));
        return PlaceConnection.of(page, wanted, readings.now());
    }

    @NonNull @Description("kind, region, department, commune, status, services, network, label; all of them when none is named.")
    public List<@NonNull FacetView> facets(
            @Source PlaceConnection places, @Name("names") @Nullable List<@NonNull String> names) {
        return search.facets(places.filter(), names == null ? List.of() : names).stream()
                .map(FacetView::of)
                .toList();
    }

    @NonNull @Description("Where an itinerant place halts, of the days from and to, both included.")
    public List<@NonNull StopView> stops(
            @Source PlaceView place, @Name("from") @Nullable LocalDate from, @Name("to") @Nullable LocalDate to) {
        var zone = place.place().timeZone();
        return place.place().stops().stream()
                .filter(stop -> within(stop, from, to, zone))
                .map(StopView::of)
                .toList();
    }

    /** A stop that is repeated is told with its rule, whatever the days asked for after it begins. */
    private static boolean within(Stop stop, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        boolean endsInTime = from == null
                || stop.rrule() != null
                || !stop.endsAt().atZone(zone).toLocalDate().isBefore(from);
        return endsInTime
                && (to == null || !stop.startsAt().atZone(zone).toLocalDate().isAfter(to));
    }
}
