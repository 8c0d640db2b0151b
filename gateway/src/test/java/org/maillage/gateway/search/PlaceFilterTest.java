package org.maillage.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.space;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.gateway.search.space.SpaceFilter;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.TerritoryLevel;

class PlaceFilterTest {

    private static final UUID NETWORK = idOf("network");
    private static final GeoPoint PERIGUEUX = new GeoPoint(45.184, 0.721);

    private final Directory directory = Directory.startedWith(
            place("Aubier")
                    .in("24322", 45.19, 0.72)
                    .with("kinds", List.of("FABLAB", "COWORKING"))
                    .with("services", List.of("desk", "cafe"))
                    .with("labels", List.of("Fabrique de territoire"))
                    .with("networkIds", List.of(NETWORK.toString()))
                    .with("openingHours", "Mo-Fr 09:00-12:00; PH off")
                    .with(
                            "verified",
                            Map.of(
                                    "IDENTITY",
                                    "2026-11-01T00:00:00Z",
                                    "ADDRESS",
                                    "2026-11-01T00:00:00Z",
                                    "OPENING_HOURS",
                                    "2026-11-01T00:00:00Z"))
                    .placeChange(),
            place("Bastide")
                    .in("24037", 44.85, 0.48)
                    .with("kinds", List.of("CULTURAL"))
                    .with("services", List.of("desk"))
                    .with("openingHours", "Mo-Fr 14:00-18:00")
                    .with("updatedAt", "2026-06-01T00:00:00Z")
                    .with("source", "cget-2019")
                    .placeChange(),
            place("Cuvier").in("75110").with("status", "CLOSED").placeChange(),
            place("Dolmen")
                    .in("97411")
                    .with("status", "PROJECT")
                    .with("timeZone", "Indian/Reunion")
                    .with("openingHours", "SH off")
                    .placeChange(),
            place("Estafette")
                    .in("26113")
                    .with("mobility", "ITINERANT")
                    .with(
                            "stops",
                            List.of(Map.of(
                                    "startsAt", "2026-11-24T08:00:00Z",
                                    "endsAt", "2026-11-24T12:00:00Z",
                                    "address",
                                            Map.of(
                                                    "commune",
                                                    "Périgueux",
                                                    "inseeCode",
                                                    "24322",
                                                    "latitude",
                                                    45.185,
                                                    "longitude",
                                                    0.72))))
                    .placeChange(),
            space("Salle bleue", idOf("place Aubier"))
                    .with("capacity", 12)
                    .with("minimumDayRate", Map.of("amount", "80.00", "currency", "EUR"))
                    .spaceChange(),
            space("Bureau", idOf("place Aubier"))
                    .with("kind", "PRIVATE_OFFICE")
                    .with("capacity", 2)
                    .with("minimumDayRate", Map.of("amount", "20.00", "currency", "EUR"))
                    .spaceChange(),
            space("Halle", idOf("place Bastide"))
                    .with("kind", "EVENT_HALL")
                    .with("capacity", 200)
                    .spaceChange(),
            space("Cave", idOf("place Cuvier")).spaceChange());

    private List<String> places(UnaryOperator<PlaceFilterBuilder> wanted) {
        return directory.names(wanted.apply(PlaceFilter.builder()).build());
    }

    @Test
    void closed_places_are_hidden_unless_asked_for() {
        assertThat(places(f -> f)).containsExactly("Aubier", "Bastide", "Dolmen", "Estafette");
        assertThat(places(f -> f.status(List.of(PlaceStatus.CLOSED)))).containsExactly("Cuvier");
        assertThat(directory.spaces(SpaceFilter.everything())).containsExactly("Bureau", "Halle", "Salle bleue");
    }

    @Test
    void kinds_are_alternatives_and_services_add_up() {
        assertThat(places(f -> f.kinds(List.of(PlaceKind.FABLAB, PlaceKind.CULTURAL))))
                .containsExactly("Aubier", "Bastide");
        assertThat(places(f -> f.services(List.of("desk", "cafe")))).containsExactly("Aubier");
        assertThat(places(f -> f.labels(List.of("Fabrique de territoire")))).containsExactly("Aubier");
    }

    @Test
    void territories_of_every_level_hold_their_places() {
        assertThat(in("24322", null)).containsExactly("Aubier", "Estafette");
        assertThat(in("24", null)).containsExactly("Aubier", "Bastide", "Estafette");
        assertThat(in("75", TerritoryLevel.REGION)).containsExactly("Aubier", "Bastide", "Estafette");
        assertThat(in("200040392", null)).containsExactly("Aubier", "Estafette");
        assertThat(in("04", TerritoryLevel.REGION)).containsExactly("Dolmen");
        assertThat(in("FR", null)).containsExactly("Aubier", "Bastide", "Dolmen", "Estafette");
    }

    @Test
    void an_arrondissement_lies_in_its_commune() {
        var closed = List.of(PlaceStatus.CLOSED);

        assertThat(places(f -> f.status(closed).territory(Area.of("75056", null))))
                .containsExactly("Cuvier");
        assertThat(places(f -> f.status(closed).territory(Area.of("75110", null))))
                .containsExactly("Cuvier");
        assertThat(places(f -> f.status(closed).territory(Area.of("75111", null))))
                .isEmpty();
    }

    @Test
    void a_code_of_unknown_shape_needs_a_level() {
        assertThatThrownBy(() -> Area.of("1234", null)).isInstanceOf(Refusal.class);
    }

    private List<String> in(String code, @Nullable TerritoryLevel level) {
        return places(f -> f.territory(Area.of(code, level)));
    }

    @Test
    void near_finds_by_distance_to_a_hundred_metres() {
        var near = PlaceFilter.builder().near(new Near(PERIGUEUX, 60)).build();

        var page = directory.search.places(near, PlaceOrder.RELEVANCE, Paging.first(10));

        assertThat(page.hits()).extracting(hit -> hit.node().name()).containsExactly("Estafette", "Aubier", "Bastide");
        assertThat(page.hits().get(1).distanceKm()).isCloseTo(0.6718, within(0.1));
        assertThat(page.hits().get(2).distanceKm()).isCloseTo(41.71, within(0.1));
        assertThat(places(f -> f.near(new Near(PERIGUEUX, 0.3)))).containsExactly("Estafette");
    }

    @Test
    void an_itinerant_place_is_not_at_its_depot_while_a_stop_is_due() {
        assertThat(in("26", null)).isEmpty();
        assertThat(places(f -> f.box(new Box(44, 5, 46, 6)))).isEmpty();
        assertThat(places(f -> f.itinerance(Itinerance.ITINERANT))).containsExactly("Estafette");
    }

    @Test
    void a_box_holds_what_stands_in_it() {
        assertThat(places(f -> f.box(new Box(45, 0, 46, 1)))).containsExactly("Aubier", "Estafette");
        assertThatThrownBy(() -> places(f -> f.box(new Box(46, 0, 45, 1)))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_radius_that_is_none_is_refused() {
        for (double radius : new double[] {0, -1, Double.NaN, 1e9}) {
            assertThatThrownBy(() -> places(f -> f.near(new Near(PERIGUEUX, radius))))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void one_space_must_hold_to_all_that_is_asked_of_spaces() {
        assertThat(places(f -> f.minimumCapacity(10))).containsExactly("Aubier", "Bastide");
        assertThat(places(f -> f.minimumCapacity(10).maximumDayRate(Money.euros(8000))))
                .containsExactly("Aubier");
        assertThat(places(f -> f.minimumCapacity(10).maximumDayRate(Money.euros(7999))))
                .isEmpty();
        assertThat(places(f -> f.minimumCapacity(10).spaceKinds(List.of(SpaceKind.PRIVATE_OFFICE))))
                .isEmpty();
    }

    @Test
    void open_now_means_known_to_be_open_and_its_contrary_known_to_be_closed() {
        assertThat(places(f -> f.openNow(true))).containsExactly("Aubier", "Estafette");
        assertThat(places(f -> f.openNow(false))).containsExactly("Bastide");
    }

    @Test
    void other_conditions_hold() {
        assertThat(places(f -> f.networkId(NETWORK))).containsExactly("Aubier");
        assertThat(places(f -> f.source("cget-2019"))).containsExactly("Bastide");
        assertThat(places(f -> f.updatedSince(Instant.parse("2026-06-01T00:00:00Z"))))
                .containsExactly("Bastide");
        assertThat(places(f -> f.updatedSince(Instant.parse("2026-06-01T00:00:00.001Z"))))
                .isEmpty();
        assertThat(places(f -> f.updatedSince(Instant.MAX))).isEmpty();
        assertThat(places(f -> f.freshOnly(true))).containsExactly("Aubier");
        assertThat(places(f -> f.ids(List.of(idOf("place Dolmen"), idOf("nowhere")))))
                .containsExactly("Dolmen");
        assertThat(places(f -> f.ids(List.of()))).isEmpty();
    }

    @Test
    void every_order_is_what_it_says() {
        var all = PlaceFilter.everything();

        assertThat(directory.names(all, PlaceOrder.NAME)).isSorted();
        assertThat(directory.names(all, PlaceOrder.UPDATED_AT)).first().isEqualTo("Bastide");
        assertThat(directory.names(all, PlaceOrder.FRESHNESS)).first().isEqualTo("Aubier");
        assertThatThrownBy(() -> directory.names(all, PlaceOrder.DISTANCE)).isInstanceOf(Refusal.class);
    }

    @Test
    void facets_count_all_that_was_found() {
        var facets = directory.search.facets(PlaceFilter.everything(), List.of("kind", "region"));

        assertThat(facets).extracting(Facet::name).containsExactly("kind", "region");
        assertThat(facets.get(0).values())
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(tuple("COWORKING", 3), tuple("CULTURAL", 1), tuple("FABLAB", 1));
        assertThat(facets.get(1).values())
                .extracting(FacetValue::label, FacetValue::count)
                .containsExactly(
                        tuple("Nouvelle-Aquitaine", 2), tuple("La Réunion", 1), tuple("Auvergne-Rhône-Alpes", 1));
        assertThatThrownBy(() -> directory.search.facets(PlaceFilter.everything(), List.of("colour")))
                .isInstanceOf(Refusal.class);
    }
}
