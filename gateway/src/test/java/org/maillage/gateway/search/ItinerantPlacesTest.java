package org.maillage.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.Stops;
import org.maillage.kernel.territory.GeoPoint;

/** Directory acceptance 23. It is Tuesday 24 November 2026, 11:00 in Paris; the depot is in Valence. */
class ItinerantPlacesTest {

    private static final GeoPoint DIE = new GeoPoint(44.7536, 5.3703);
    private static final PlaceFilter AROUND_DIE =
            PlaceFilter.builder().near(new Near(DIE, 5)).build();
    private static final PlaceFilter AROUND_DEPOT = PlaceFilter.builder()
            .near(new Near(new GeoPoint(44.9334, 4.8924), 8))
            .build();

    @Test
    void a_bus_that_halts_every_tuesday_in_die_is_found_there_and_not_at_its_depot() {
        var directory = Directory.startedWith(bus("FREQ=WEEKLY;BYDAY=TU").change());

        assertThat(directory.names(AROUND_DIE)).containsExactly("Bus");
        assertThat(directory.names(AROUND_DEPOT)).isEmpty();
    }

    @Test
    void a_bus_with_no_stop_within_30_days_is_at_its_depot() {
        var directory =
                Directory.startedWith(bus("FREQ=WEEKLY;UNTIL=20261101T000000Z").change());

        assertThat(directory.names(AROUND_DIE)).isEmpty();
        assertThat(directory.names(AROUND_DEPOT)).containsExactly("Bus");
    }

    @Test
    void its_doors_are_open_while_it_halts() {
        var directory = Directory.startedWith(bus("FREQ=WEEKLY;BYDAY=TU").change());
        var facts = new PlaceFacts(directory.model);
        var bus = directory.model.places().iterator().next();

        assertThat(facts.openNow(bus, Directory.NOW)).contains(true);
        assertThat(facts.openNow(bus, Instant.parse("2026-11-24T11:30:00Z"))).contains(false);
        assertThat(facts.openNow(bus, Instant.parse("2026-11-25T10:00:00Z"))).contains(false);
    }

    @Test
    void tells_each_halt_of_the_days_asked_for_at_the_same_local_time() {
        var bus = bus("FREQ=WEEKLY;BYDAY=TU").asPlace();

        var halts = Stops.between(bus, Instant.parse("2026-10-19T22:00:00Z"), Instant.parse("2026-11-03T23:00:00Z"));

        assertThat(halts)
                .extracting(halt -> halt.startsAt().toString())
                .containsExactly("2026-10-20T07:00:00Z", "2026-10-27T08:00:00Z", "2026-11-03T08:00:00Z");
        assertThat(halts)
                .allSatisfy(halt -> assertThat(halt.address().commune()).isEqualTo("Die"));
    }

    @Test
    void tells_the_halts_of_366_days_at_most() {
        var bus = bus("FREQ=DAILY").asPlace();

        assertThat(Stops.between(bus, Instant.parse("2026-11-24T00:00:00Z"), Instant.MAX))
                .hasSize(366);
    }

    /** Halts from 9 to 12, from 6 January 2026. */
    private static Fiction bus(String rule) {
        return place("Bus")
                .in("26362")
                .with("mobility", "ITINERANT")
                .with(
                        "stops",
                        List.of(Map.of(
                                "startsAt",
                                "2026-01-06T08:00:00Z",
                                "endsAt",
                                "2026-01-06T11:00:00Z",
                                "rrule",
                                rule,
                                "address",
                                Map.of(
                                        "commune",
                                        "Die",
                                        "inseeCode",
                                        "26113",
                                        "latitude",
                                        44.7536,
                                        "longitude",
                                        5.3703))));
    }
}
