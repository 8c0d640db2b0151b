package org.maillage.gateway.search.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.gateway.readmodel.Fiction.event;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.event.EventStatus;
import org.maillage.gateway.search.Directory;
import org.maillage.gateway.search.Near;
import org.maillage.gateway.search.Paging;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.GeoPoint;

/** It is Tuesday 24 November 2026, 11:00 in Paris. */
class EventSearchTest {

    private static final UUID LOFT = idOf("place Le Loft");
    private static final UUID NETWORK = idOf("network");
    private static final Near NEAR_PERIGUEUX = new Near(new GeoPoint(45.18, 0.72), 20);

    private final Directory directory = Directory.startedWith(
            place("Le Loft").in("24322").change(),
            event("Repair café", "2026-01-03T13:00:00Z", "2026-01-03T16:00:00Z")
                    .with("placeId", LOFT.toString())
                    .with("rrule", "FREQ=MONTHLY;BYDAY=1SA")
                    .with("kind", "repair")
                    .change(),
            event("Couture du jeudi", "2026-11-05T17:00:00Z", "2026-11-05T19:00:00Z")
                    .with("placeId", LOFT.toString())
                    .with("rrule", "FREQ=WEEKLY;COUNT=4")
                    .change(),
            event("Portes ouvertes", "2026-11-28T09:00:00Z", "2026-11-28T17:00:00Z")
                    .with("networkId", NETWORK.toString())
                    .with("networkIds", List.of(NETWORK.toString()))
                    .with("location", Map.of("inseeCode", "69123", "latitude", 45.76, "longitude", 4.83))
                    .change(),
            event("Assemblée", "2026-11-24T09:00:00Z", "2026-11-24T11:00:00Z")
                    .with("placeId", LOFT.toString())
                    .with("relayedBy", List.of(NETWORK.toString()))
                    .change(),
            event("Hier", "2026-11-23T09:00:00Z", "2026-11-23T11:00:00Z")
                    .with("placeId", LOFT.toString())
                    .change());

    @Test
    void begins_with_what_begins_first_of_what_is_still_to_come_or_going_on() {
        assertThat(titles(AgendaFilter.everything()))
                .containsExactly("Assemblée", "Couture du jeudi", "Portes ouvertes", "Repair café");
    }

    @Test
    void what_repeats_is_found_by_the_times_that_it_takes_place() {
        assertThat(titles(between("2026-12-05T00:00:00Z", "2026-12-06T00:00:00Z")))
                .containsExactly("Repair café");
        assertThat(titles(between("2026-11-30T00:00:00Z", "2026-12-05T00:00:00Z")))
                .isEmpty();
        assertThat(titles(between("2027-06-01T00:00:00Z", null))).containsExactly("Repair café");
    }

    @Test
    void an_instance_that_is_off_or_moved_is_so_here() {
        directory.with(event("Couture du jeudi", "2026-11-05T17:00:00Z", "2026-11-05T19:00:00Z")
                .version(2)
                .with("placeId", LOFT.toString())
                .with("rrule", "FREQ=WEEKLY;COUNT=4")
                .with(
                        "overrides",
                        List.of(Map.of(
                                "recurrenceId", "2026-11-26T17:00:00Z",
                                "startsAt", "2026-12-10T17:00:00Z",
                                "endsAt", "2026-12-10T19:00:00Z")))
                .change());

        assertThat(titles(between("2026-11-25T00:00:00Z", "2026-11-28T00:00:00Z")))
                .isEmpty();
        assertThat(titles(between("2026-12-10T00:00:00Z", "2026-12-11T00:00:00Z")))
                .containsExactly("Couture du jeudi");
    }

    @Test
    void is_found_where_it_takes_place_and_by_who_tells_of_it() {
        assertThat(titles(new AgendaFilter(List.of(), null, null, null, NEAR_PERIGUEUX, null, null, null, "repair")))
                .containsExactly("Repair café");
        assertThat(titles(new AgendaFilter(
                        List.of(), null, null, null, new Near(new GeoPoint(45.76, 4.83), 1), null, null, null, null)))
                .containsExactly("Portes ouvertes");
        assertThat(titles(new AgendaFilter(List.of(), null, null, null, null, null, NETWORK, null, null)))
                .containsExactly("Assemblée", "Portes ouvertes");
        assertThat(titles(new AgendaFilter(List.of(), null, null, "couture perigueux", null, null, null, LOFT, null)))
                .containsExactly("Couture du jeudi");
    }

    @Test
    void what_is_cancelled_is_found_only_by_that() {
        directory.with(event("Portes ouvertes", "2026-11-28T09:00:00Z", "2026-11-28T17:00:00Z")
                .version(2)
                .with("networkId", NETWORK.toString())
                .with("status", "CANCELLED")
                .change());

        assertThat(titles(AgendaFilter.everything())).doesNotContain("Portes ouvertes");
        assertThat(titles(new AgendaFilter(
                        List.of(EventStatus.CANCELLED), null, null, null, null, null, null, null, null)))
                .containsExactly("Portes ouvertes");
    }

    @Test
    void pages_follow_each_other_by_the_next_start() {
        var first = directory.search.find(AgendaFilter.everything(), Paging.first(3));
        var second = directory.search.find(
                AgendaFilter.everything(), Paging.of(3, first.endCursor().orElseThrow(), null, null));

        assertThat(second.nodes()).extracting(Event::title).containsExactly("Repair café");
        assertThat(second.totalCount()).isEqualTo(4);
    }

    @Test
    void a_time_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> between("2026-12-05T00:00:00Z", "2026-12-04T00:00:00Z"))
                .isInstanceOf(Refusal.class);
    }

    private List<String> titles(AgendaFilter filter) {
        return directory.search.find(filter, Paging.first(100)).nodes().stream()
                .map(Event::title)
                .toList();
    }

    private static AgendaFilter between(String from, @Nullable String to) {
        return new AgendaFilter(
                List.of(),
                Instant.parse(from),
                to == null ? null : Instant.parse(to),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
