package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.maillage.gateway.readmodel.Stops;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.Stop;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.PlaceOrder;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class PlaceApi {

    private final Readings readings;
    private final Search search;
    private final PrivatePlaces privatePlaces;

    @Inject
    public PlaceApi(Readings readings, Search search, PrivatePlaces privatePlaces) {
        this.readings = readings;
        this.search = search;
        this.privatePlaces = privatePlaces;
    }

    @Query("place")
    @Description(
            "By its id or by the id a source gives it; an absorbed place answers its survivor. One that is not public is asked from the directory, for those who may see it.")
    public @Nullable PlaceView place(
            @Name("id") @Id @Nullable String id, @Name("externalId") @Nullable ExternalIdInput externalId) {
        var reading = readings.now();
        if (id != null) {
            var wanted = Ids.required(id, "/id");
            var found = reading.model().place(wanted).map(place -> PlaceView.of(place, reading));
            return found.or(() -> privatePlaces.byId(wanted)).orElse(null);
        }
        if (externalId != null) {
            var wanted = externalId.toExternalId();
            var found = reading.model().placeByExternalId(wanted).map(place -> PlaceView.of(place, reading));
            return found.or(() -> privatePlaces.byExternalId(wanted)).orElse(null);
        }
        return null;
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

    @NonNull @Description(
            "Where an itinerant place halts, each stop with its rule. With days, from and to included, each time that it halts then: over 366 days from today or from, 500 at most.")
    public List<@NonNull StopView> stops(
            @Source PlaceView place, @Name("from") @Nullable LocalDate from, @Name("to") @Nullable LocalDate to) {
        return halts(place.place(), place.reading().now(), from, to).stream()
                .map(StopView::of)
                .toList();
    }

    private static List<Stop> halts(Place place, Instant now, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return place.stops();
        }
        var zone = place.timeZone();
        var first = from == null ? now.atZone(zone).toLocalDate() : from;
        var end = to == null ? Instant.MAX : to.plusDays(1).atStartOfDay(zone).toInstant();
        return Stops.between(place, first.atStartOfDay(zone).toInstant(), end);
    }
}
