package org.maillage.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.PublicChange;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.GeoPoint;

class PagingTest {

    private static final int PLACES = 100;
    private static final List<String> COMMUNES = List.of("24322", "24037", "35238", "69123", "97411");

    private final PlaceFilter filter = PlaceFilter.builder()
            .search("lieu")
            .near(new Near(new GeoPoint(45, 0), 20_000))
            .build();
    private final Directory directory =
            Directory.startedWith(Directory.all(IntStream.range(0, PLACES).mapToObj(i -> at(i, 1).placeChange())));

    private static Fiction at(int i, int version) {
        var verified = "2026-0" + (1 + i % 7) + "-01T00:00:00Z";
        return place("Lieu " + i)
                .version(version)
                .in(COMMUNES.get(i % COMMUNES.size()))
                .with("summary", "Lieu".repeat(i % 3))
                .with("verified", Map.of("IDENTITY", verified))
                .with("updatedAt", verified);
    }

    @ParameterizedTest
    @EnumSource(PlaceOrder.class)
    void pages_forwards_and_backwards_say_the_same_as_one_long_page(PlaceOrder order) {
        var whole = directory.search.places(filter, order, Paging.first(100));

        var forwards = new ArrayList<Place>();
        var after = Optional.<String>empty();
        Page<Place> page;
        do {
            page = directory.search.places(filter, order, Paging.of(7, after.orElse(null), null, null));
            assertThat(page.hasPreviousPage()).isEqualTo(after.isPresent());
            assertThat(page.totalCount()).isEqualTo(PLACES);
            forwards.addAll(page.nodes());
            after = page.endCursor();
        } while (page.hasNextPage());

        var backwards = new ArrayList<Place>();
        var before = Optional.<String>empty();
        do {
            page = directory.search.places(filter, order, Paging.of(null, null, 7, before.orElse(null)));
            assertThat(page.hasNextPage()).isEqualTo(before.isPresent());
            backwards.addAll(0, page.nodes());
            before = page.startCursor();
        } while (page.hasPreviousPage());

        assertThat(forwards).isEqualTo(whole.nodes()).hasSize(PLACES);
        assertThat(backwards).isEqualTo(whole.nodes());
    }

    /** Gateway acceptance 4, in short. */
    @ParameterizedTest
    @EnumSource(PlaceOrder.class)
    void each_unchanged_place_is_seen_once_while_others_change(PlaceOrder order) {
        var seen = new ArrayList<Place>();
        var after = Optional.<String>empty();
        int turn = 0;
        Page<Place> page;
        do {
            page = directory.search.places(filter, order, Paging.of(10, after.orElse(null), null, null));
            seen.addAll(page.nodes());
            after = page.endCursor();
            directory.with(someMoved(turn));
            turn++;
        } while (page.hasNextPage());

        var unchanged =
                seen.stream().filter(p -> p.version() == 1).map(Place::id).toList();
        assertThat(new HashSet<>(unchanged)).hasSameSizeAs(unchanged);
        for (int i = 0; i < PLACES; i++) {
            if (i % 3 != 0) {
                assertThat(unchanged).contains(Fiction.idOf("place Lieu " + i));
            }
        }
    }

    /** Every third place has another name, commune and dates. */
    private static PublicChange[] someMoved(int turn) {
        return Directory.all(
                IntStream.range(0, PLACES).filter(i -> i % 3 == 0).mapToObj(i -> at((i + turn) % PLACES, 2 + turn)
                        .with("id", Fiction.idOf("place Lieu " + i).toString())
                        .with("name", "Lieu " + (char) ('a' + turn) + i)
                        .placeChange()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "AAAA",
                "!!!!",
                "eyJpZCI6MX0",
                "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_malformed_cursor_is_refused(String cursor) {
        assertBad(cursor, PlaceOrder.NAME);
    }

    @Test
    void a_cursor_of_another_order_or_with_one_altered_letter_is_refused() {
        var cursor = directory
                .search
                .places(filter, PlaceOrder.NAME, Paging.first(5))
                .endCursor()
                .orElseThrow();

        assertBad(cursor, PlaceOrder.DISTANCE);
        assertBad(cursor.replace(cursor.charAt(20), cursor.charAt(20) == 'A' ? 'B' : 'A'), PlaceOrder.NAME);
        assertBad(cursor.substring(1), PlaceOrder.NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
    void a_size_outside_1_to_100_is_refused(int size) {
        assertThatThrownBy(() -> Paging.of(size, null, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Paging.of(20, null, size, null)).isInstanceOf(Refusal.class);
    }

    private void assertBad(String cursor, PlaceOrder order) {
        assertThatThrownBy(() -> directory.search.places(filter, order, Paging.of(5, cursor, null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("bad-cursor"));
    }
}
