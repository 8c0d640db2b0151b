package org.maillage.funding.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.closing.running.Closer;
import org.maillage.funding.closing.running.ClosingLoop;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ClosesOverHttpTest {

    private static final String PRO_RATA = "PRO_RATA_AT_CLOSE";
    private static final String QUADRATIC = "QUADRATIC_AT_CLOSE";

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Closes closes;

    @Inject
    ClosingLoop loop;

    @Inject
    Closer closer;

    private UUID network;

    @BeforeEach
    void a_network() {
        network = scene.network("FTL");
    }

    private UUID place() {
        return scene.place("75", network);
    }

    private String status(UUID programme) {
        return as(scene.administrator())
                .get(at("programmes/" + programme))
                .then()
                .extract()
                .path("status");
    }

    @Test
    void line_14_a_budget_is_shared_at_the_close_and_reserved_until_it_is_paid() {
        var programme =
                closes.programme(network, 1_000_00, PRO_RATA, Rules.oneToOne().rule());
        var improvement = closes.improvement(network);
        var lines = Stream.of("400.00", "500.00", "300.00", "100.00")
                .map(amount -> closes.give(place(), improvement, amount))
                .toList();
        closes.pay(lines.get(0), "400.00");

        var status = closes.close(network, programme);

        assertThat(status).isEqualTo("SETTLED");
        assertThat(lines).extracting(closes::matched).containsExactly(307_69L, 384_62L, 230_77L, 76_92L);
        assertThat(closes.holds("improvement:" + improvement + ":matched:" + programme))
                .isEqualTo(307_69);
        assertThat(closes.holds("improvement:" + improvement + ":reserved:" + programme))
                .isEqualTo(692_31);
        closes.result(programme)
                .body("distributed.amount", equalTo("1000.00"))
                .body("returned.amount", equalTo("0.00"))
                .body("lines", hasSize(4))
                .body("lines[1].claim.amount", equalTo("500.00"))
                .body("lines[1].amount.amount", equalTo("384.62"));
        assertThat(closes.replays(network, programme)).isTrue();
    }

    @Test
    void what_is_not_paid_after_a_close_goes_to_the_funder() {
        var programme =
                closes.programme(network, 1_000_00, PRO_RATA, Rules.oneToOne().rule());
        var giver = place();
        var line = closes.give(giver, closes.improvement(network), "300.00");
        closes.close(network, programme);

        as(scene.steward(giver))
                .post(at("contributions/" + line + "/cancel"))
                .then()
                .statusCode(200);
        loop.takeDue();

        assertThat(status(programme)).isEqualTo("CLOSED");
        assertThat(closes.holds("programme:" + programme + ":available")).isZero();
        assertThat(stage.number("select returned from programme where id = ?", programme))
                .isEqualTo(1_000_00);
    }

    @Test
    void line_23_refunds_before_the_close_free_headroom_for_the_same_place() {
        var rule = Rules.oneToOne().perPlace(500_00).rule();
        var programme = closes.programme(network, 1_000_00, PRO_RATA, rule);
        var improvement = closes.improvement(network);
        var giver = place();
        var first = closes.give(giver, improvement, "300.00");
        var second = closes.give(giver, improvement, "300.00");
        closes.pay(first, "300.00");
        closes.refund(network, first, "300.00");

        closes.close(network, programme);

        assertThat(closes.matched(first)).isZero();
        assertThat(closes.matched(second)).isEqualTo(300_00);
    }

    /** C1 has four of 100, C2 one of 400, C3 25 + 25 + 100. */
    private List<UUID> threeCommons() {
        var places = Stream.generate(this::place).limit(5).toList();
        var improvements =
                Stream.generate(() -> closes.improvement(network)).limit(3).toList();
        places.subList(0, 4).forEach(each -> closes.give(each, improvements.get(0), "100.00"));
        closes.give(places.get(0), improvements.get(1), "400.00");
        closes.give(places.get(1), improvements.get(2), "25.00");
        closes.give(places.get(2), improvements.get(2), "25.00");
        closes.give(places.get(4), improvements.get(2), "100.00");
        return improvements;
    }

    private UUID quadratic(long budget, UnderSubscription under, List<Integer> cap, CapExcess excess) {
        return closes.programme(network, budget, QUADRATIC, Closes.rule(under, cap, excess));
    }

    @Test
    void line_16_many_small_gifts_weigh_more_than_one_large() {
        var small = quadratic(600_00, UnderSubscription.RELEASE, List.of(), CapExcess.REDISTRIBUTE);
        var large = quadratic(2_000_00, UnderSubscription.RELEASE, List.of(), CapExcess.REDISTRIBUTE);
        var improvements = threeCommons();

        assertThat(closes.close(network, small)).isEqualTo("CLOSED");
        assertThat(improvements).extracting(closes::allocated).containsExactly(496_55L, 0L, 103_45L);
        assertThat(closes.holds("improvement:" + improvements.get(0) + ":matched:" + small))
                .isEqualTo(496_55);

        closes.close(network, large);

        assertThat(improvements).extracting(closes::allocated).containsExactly(1_696_55L, 0L, 353_45L);
        closes.result(large)
                .body("distributed.amount", equalTo("1450.00"))
                .body("returned.amount", equalTo("550.00"))
                .body("allocations", hasSize(3));
        assertThat(closes.replays(network, large)).isTrue();
    }

    @Test
    void line_17_no_common_takes_more_than_its_cap() {
        var sixty = quadratic(600_00, UnderSubscription.RELEASE, List.of(60), CapExcess.REDISTRIBUTE);
        var forty = quadratic(600_00, UnderSubscription.RELEASE, List.of(40), CapExcess.REDISTRIBUTE);
        var released = quadratic(600_00, UnderSubscription.RELEASE, List.of(60), CapExcess.RELEASE);
        threeCommons();

        Stream.of(sixty, forty, released).forEach(each -> closes.close(network, each));

        closes.result(sixty).body("returned.amount", equalTo("0.00"));
        closes.result(forty).body("returned.amount", equalTo("120.00"));
        closes.result(released).body("returned.amount", equalTo("136.55"));
    }

    @Test
    void line_18_unverified_places_weigh_nothing() {
        var programme = quadratic(600_00, UnderSubscription.RELEASE, List.of(), CapExcess.REDISTRIBUTE);
        var improvement = closes.improvement(network);
        for (int i = 0; i < 4; i++) {
            var unverified = scene.place(new Scene.PlaceGiven("75", "OPEN", Set.of("FABLAB"), false), network);
            closes.give(unverified, improvement, "100.00");
        }
        var once = place();
        closes.give(once, improvement, "50.00");
        closes.give(once, improvement, "50.00");

        closes.close(network, programme);

        assertThat(closes.allocated(improvement)).isZero();
        closes.result(programme).body("returned.amount", equalTo("600.00"));
    }

    @Test
    void a_refund_after_a_quadratic_close_lowers_the_allocation() {
        var programme = quadratic(600_00, UnderSubscription.RELEASE, List.of(), CapExcess.REDISTRIBUTE);
        var improvement = closes.improvement(network);
        var first = closes.give(place(), improvement, "100.00");
        closes.give(place(), improvement, "100.00");
        closes.pay(first, "100.00");
        closes.close(network, programme);
        assertThat(closes.allocated(improvement)).isEqualTo(200_00);

        closes.refund(network, first, "50.00");

        assertThat(closes.allocated(improvement)).isEqualTo(150_00);
        assertThat(stage.number("select settled from programme where id = ?", programme))
                .isEqualTo(150_00);
        assertThat(closes.holds("improvement:" + improvement + ":matched:" + programme))
                .isEqualTo(150_00);
        assertThat(stage.number("select settled from improvement where id = ?", improvement))
                .isEqualTo(150_00);
    }

    @Test
    void a_first_come_programme_closes_once_its_last_reservation_is_paid() {
        var programme = closes.programme(
                network, 1_000_00, "FIRST_COME", Rules.oneToOne().rule());
        var line = closes.give(place(), closes.improvement(network), "300.00");

        assertThat(closes.close(network, programme)).isEqualTo("CLOSING");
        loop.takeDue();
        assertThat(status(programme)).isEqualTo("CLOSING");

        closes.pay(line, "300.00");
        loop.takeDue();

        assertThat(status(programme)).isEqualTo("CLOSED");
        closes.result(programme)
                .body("distributed.amount", equalTo("300.00"))
                .body("returned.amount", equalTo("700.00"));
        assertThat(scene.facts(programme.toString()))
                .containsSubsequence("ProgrammeClosing", "ProgrammeSettled", "ProgrammeClosed");
    }

    @Test
    void only_an_admin_or_the_funders_agent_closes() {
        var programme = closes.programme(
                network, 1_000_00, "FIRST_COME", Rules.oneToOne().rule());

        as(scene.steward(place()))
                .post(at("programmes/" + programme + "/close"))
                .then()
                .statusCode(403);
    }

    @Test
    void the_clock_closes_what_is_over() {
        var rule = Rules.oneToOne().within(Stage.inDays(-9), Stage.inDays(-1)).rule();
        var programme = closes.programme(network, 1_000_00, PRO_RATA, rule);

        closer.windowOver(new ProgrammeId(programme));

        assertThat(status(programme)).isEqualTo("CLOSED");
    }
}
