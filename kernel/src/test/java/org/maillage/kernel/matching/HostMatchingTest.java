package org.maillage.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.territory.GeoPoint;

class HostMatchingTest {

    private static final GeoPoint SAINT_DENIS = new GeoPoint(-20.8789, 55.4481);
    private static final GeoPoint LYON = new GeoPoint(45.7580, 4.8351);
    private static final GeoPoint GRENOBLE = new GeoPoint(45.1875, 5.7358);
    private static final UUID NEXTCLOUD = new UUID(0, 1);

    private final UUID near = new UUID(1, 1);
    private final UUID far = new UUID(1, 2);

    /** Line 27. */
    @Test
    void of_two_equal_hosts_the_one_in_the_department_comes_first_with_its_reasons() {
        var wish = hosting(SAINT_DENIS, "974");
        var offers = List.of(files(far, LYON, "69"), files(near, SAINT_DENIS, "974"));

        var ranked = HostMatching.rank(wish, offers);

        assertThat(ranked).extracting(HostMatch::host).containsExactly(near, far);
        assertThat(ranked.get(0).reasonCodes()).containsExactly("serves-same-need", "same-department");
        assertThat(ranked.get(0).score()).isEqualByComparingTo("55");
        assertThat(ranked.get(1).reasonCodes()).containsExactly("serves-same-need");
    }

    /** Line 27. */
    @Test
    void a_host_closed_to_newcomers_never_comes() {
        var closed =
                new HostOffer(near, false, Set.of(NEXTCLOUD), Set.of("files"), Set.of(), Set.of(), SAINT_DENIS, "974");

        assertThat(HostMatching.rank(hosting(SAINT_DENIS, "974"), List.of(closed)))
                .isEmpty();
    }

    @Test
    void the_solution_asked_counts_for_more_than_one_with_the_same_need() {
        var wish = new HostWish(NeedKind.TOOL, NEXTCLOUD, Set.of("files"), null, null, Set.of());
        var same = files(near, null, null);
        var asked = new HostOffer(far, true, Set.of(NEXTCLOUD), Set.of("files"), Set.of(), Set.of(), null, null);

        var ranked = HostMatching.rank(wish, List.of(same, asked));

        assertThat(ranked).extracting(HostMatch::exactScore).containsExactly(40.0, 25.0);
        assertThat(ranked.get(0).reasonCodes()).containsExactly("offers-solution");
    }

    @Test
    void another_tool_is_no_answer() {
        var wish = new HostWish(NeedKind.TOOL, null, Set.of("chat"), null, null, Set.of());

        assertThat(HostMatching.rank(wish, List.of(files(near, null, null)))).isEmpty();
    }

    @Test
    void nearness_wears_off_over_500_kilometres() {
        var wish = hosting(LYON, "69");

        var ranked = HostMatching.rank(wish, List.of(files(near, GRENOBLE, "38"), files(far, SAINT_DENIS, "974")));

        double km = LYON.kilometresTo(GRENOBLE);
        assertThat(ranked.get(0).exactScore()).isEqualTo(25 + 30 * (1 - km / 500));
        assertThat(ranked.get(0).reasonCodes()).containsExactly("serves-same-need", "near");
        assertThat(ranked.get(1).exactScore()).isEqualTo(25);
    }

    @Test
    void a_charter_that_the_network_accepts_and_help_on_the_spot_count() {
        var wish = new HostWish(NeedKind.HOSTING, null, Set.of("files"), null, null, Set.of("CHATONS"));
        var offer =
                new HostOffer(near, true, Set.of(), Set.of("files"), Set.of("on-site"), Set.of("Chatons"), null, null);

        var match = HostMatching.rank(wish, List.of(offer)).get(0);

        assertThat(match.exactScore()).isEqualTo(25 + 20 + 10);
        assertThat(match.reasonCodes()).containsExactly("serves-same-need", "accepted-charter", "on-site-or-training");
    }

    @Test
    void training_asks_for_hosts_that_train_and_support_for_those_that_help() {
        var trains = new HostOffer(near, true, Set.of(), Set.of(), Set.of("training"), Set.of(), null, null);
        var writes = new HostOffer(far, true, Set.of(), Set.of(), Set.of("e-mail"), Set.of(), null, null);
        var silent = files(new UUID(1, 3), null, null);

        assertThat(rank(NeedKind.TRAINING, trains, writes, silent))
                .extracting(HostMatch::host)
                .containsExactly(near);
        assertThat(rank(NeedKind.SUPPORT, trains, writes, silent))
                .extracting(HostMatch::exactScore)
                .containsExactly(50.0, 40.0);
    }

    @Test
    void other_kinds_get_no_suggestion() {
        var all =
                new HostOffer(near, true, Set.of(NEXTCLOUD), Set.of("files"), Set.of("training"), Set.of(), LYON, "69");

        assertThat(List.of(NeedKind.EQUIPMENT, NeedKind.SKILL, NeedKind.SPACE, NeedKind.OTHER))
                .allSatisfy(kind -> assertThat(rank(kind, all)).isEmpty());
    }

    @Test
    void of_equal_scores_the_nearest_comes_first_then_the_lower_id() {
        var wish = hosting(LYON, "38");
        var offers = List.of(
                files(new UUID(1, 5), null, "38"),
                files(new UUID(1, 4), null, "38"),
                files(new UUID(1, 9), GRENOBLE, "38"));

        assertThat(HostMatching.rank(wish, offers))
                .extracting(HostMatch::host)
                .containsExactly(new UUID(1, 9), new UUID(1, 4), new UUID(1, 5));
    }

    private static List<HostMatch> rank(NeedKind kind, HostOffer... offers) {
        var wish = new HostWish(kind, NEXTCLOUD, Set.of("files"), null, null, Set.of());
        return HostMatching.rank(wish, List.of(offers));
    }

    private static HostWish hosting(GeoPoint from, String department) {
        return new HostWish(NeedKind.HOSTING, null, Set.of("files"), from, department, Set.of());
    }

    private static HostOffer files(UUID id, @Nullable GeoPoint point, @Nullable String department) {
        return new HostOffer(id, true, Set.of(), Set.of("files"), Set.of(), Set.of(), point, department);
    }
}
