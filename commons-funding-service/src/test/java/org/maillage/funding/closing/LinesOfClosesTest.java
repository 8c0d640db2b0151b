package org.maillage.funding.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.programme.ProgrammeRule;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** Which lines a close counts, under which rule, and what they leave of other limits. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class LinesOfClosesTest {

    private static final String PRO_RATA = "PRO_RATA_AT_CLOSE";
    private static final String QUADRATIC = "QUADRATIC_AT_CLOSE";
    private static final String SIREN = "732829320";

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Closes closes;

    @Inject
    Event<PlaceMerged> merges;

    private UUID network;

    @BeforeEach
    void a_network() {
        network = scene.network("FTL");
    }

    private UUID place() {
        return scene.place("75", network);
    }

    private static ProgrammeRule quadratic() {
        return Closes.rule(UnderSubscription.RELEASE, List.of(), CapExcess.REDISTRIBUTE);
    }

    private String match(UUID contribution, UUID programme) {
        return as(scene.administrator())
                .get(at("contributions/" + contribution))
                .then()
                .extract()
                .path("matches.find { it.programmeId == '" + programme + "' }.status");
    }

    private void merge(UUID place, UUID survivor) {
        scene.execute("update held_place set status = 'CLOSED', merged_into = ? where id = ?", survivor, place);
        QuarkusTransaction.requiringNew().run(() -> merges.fire(new PlaceMerged(place, survivor)));
    }

    @Test
    void a_pro_rata_close_that_counts_paid_lines_leaves_the_others_out_and_they_live_on() {
        var rule = Closes.counting(CountedLines.PAID, Rules.oneToOne().rule());
        var programme = closes.programme(network, 1_000_00, PRO_RATA, rule);
        var improvement = closes.improvement(network);
        var leaver = place();
        var paid = closes.give(place(), improvement, "100.00");
        var late = closes.give(place(), improvement, "100.00");
        var left = closes.give(leaver, improvement, "100.00");
        closes.pay(paid, "100.00");

        assertThat(closes.close(network, programme)).isEqualTo("CLOSED");

        assertThat(List.of(paid, late, left)).extracting(closes::matched).containsExactly(100_00L, 0L, 0L);
        closes.result(programme).body("lines", hasSize(1)).body("returned.amount", equalTo("900.00"));
        closes.pay(late, "100.00");
        as(scene.steward(leaver))
                .post(at("contributions/" + left + "/cancel"))
                .then()
                .statusCode(200);
        assertThat(List.of(match(paid, programme), match(late, programme), match(left, programme)))
                .containsExactly("SETTLED", "RELEASED", "RELEASED");
    }

    @Test
    void a_quadratic_close_that_counts_paid_lines_leaves_the_others_out() {
        var programme = closes.programme(network, 1_000_00, QUADRATIC, Closes.counting(CountedLines.PAID, quadratic()));
        var improvement = closes.improvement(network);
        var paid = closes.give(place(), improvement, "100.00");
        var alsoPaid = closes.give(place(), improvement, "100.00");
        var late = closes.give(place(), improvement, "900.00");
        closes.pay(paid, "100.00");
        closes.pay(alsoPaid, "100.00");

        closes.close(network, programme);

        assertThat(closes.allocated(improvement)).isEqualTo(200_00);
        closes.pay(late, "900.00");
        assertThat(List.of(match(paid, programme), match(late, programme))).containsExactly("PROPOSED", "RELEASED");
    }

    @Test
    void what_a_common_has_goes_to_its_improvements_by_their_own_money() {
        var programme = closes.programme(network, 2_000_00, QUADRATIC, quadratic());
        var common = stage.common(place(), network);
        var one = stage.improvement(common, Closes.MUCH);
        var other = stage.improvement(common, Closes.MUCH);
        var giver = place();
        closes.give(giver, one, "100.00");
        closes.give(giver, other, "300.00");
        closes.give(place(), one, "400.00");

        closes.close(network, programme);

        assertThat(List.of(one, other)).extracting(closes::allocated).containsExactly(500_00L, 300_00L);
    }

    @Test
    void places_merged_before_a_close_weigh_as_one_and_share_one_cap() {
        var quadratic = closes.programme(network, 1_000_00, QUADRATIC, quadratic());
        var capped = Rules.oneToOne().perPlace(150_00).rule();
        var proRata = closes.programme(network, 1_000_00, PRO_RATA, capped);
        var improvement = closes.improvement(network);
        var survivor = place();
        var absorbed = place();
        var first = closes.give(survivor, improvement, "100.00");
        var second = closes.give(absorbed, improvement, "100.00");
        merge(absorbed, survivor);

        closes.close(network, quadratic);
        closes.close(network, proRata);

        assertThat(closes.allocated(improvement)).isZero();
        assertThat(List.of(first, second)).extracting(closes::matched).containsExactly(100_00L, 50_00L);
        assertThat(stage.number(
                        "select used from place_use where place_id = ? and programme_id = ?", survivor, proRata))
                .isEqualTo(150_00);
    }

    @Test
    void caps_lowered_before_a_close_bind_the_lines_after_them_alone() {
        var programme =
                closes.programme(network, 1_000_00, PRO_RATA, Rules.oneToOne().rule());
        var improvement = closes.improvement(network);
        var giver = place();
        var before = closes.give(giver, improvement, "300.00");
        scene.execute(
                "update programme set rule_version = 2,"
                        + " rule = rule || '{\"capPerPlace\": 10000, \"capPerImprovement\": 20000}' where id = ?",
                programme);
        var after = closes.give(giver, improvement, "50.00");

        assertThat(closes.close(network, programme)).isEqualTo("SETTLED");

        assertThat(List.of(before, after)).extracting(closes::matched).containsExactly(300_00L, 0L);
        assertThat(stage.number("select used from place_use where programme_id = ?", programme))
                .isEqualTo(300_00);
    }

    private UUID improvementOfUndertaking(String declared) {
        var keeper = place();
        var common = stage.common(keeper, network);
        var today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        var aid = Map.of("on", today, "amount", Map.of("amount", declared, "currency", "EUR"));
        as(scene.steward(keeper))
                .body(Map.of("siren", SIREN, "declared", List.of(aid)))
                .put(at("commons/" + common + "/aid"))
                .then()
                .statusCode(200);
        return stage.improvement(common, Closes.MUCH);
    }

    private long granted() {
        return stage.number("select sum(amount) from aid where siren = ? and programme_id is not null", SIREN);
    }

    @Test
    void claims_of_a_pro_rata_close_count_the_aid_that_their_undertaking_holds() {
        scene.execute("delete from aid where siren = ?", SIREN);
        var programme = closes.programme(
                network, 10_000_00, PRO_RATA, Rules.oneToOne().asDeMinimis().rule());
        var one = closes.give(place(), improvementOfUndertaking("299800.00"), "150.00");
        var other = closes.give(place(), improvementOfUndertaking("299800.00"), "150.00");
        var free = closes.give(place(), closes.improvement(network), "150.00");

        closes.close(network, programme);

        assertThat(List.of(one, other, free)).extracting(closes::matched).containsExactly(150_00L, 50_00L, 150_00L);
        assertThat(granted()).isEqualTo(200_00);
    }

    @Test
    void allocations_leave_their_undertaking_below_the_aid_that_it_may_hold() {
        scene.execute("delete from aid where siren = ?", SIREN);
        var programme = closes.programme(network, 10_000_00, QUADRATIC, Closes.asDeMinimis(quadratic()));
        var improvement = improvementOfUndertaking("299800.00");
        var first = closes.give(place(), improvement, "500.00");
        closes.give(place(), improvement, "500.00");
        closes.pay(first, "500.00");

        closes.close(network, programme);

        assertThat(closes.allocated(improvement)).isEqualTo(200_00);
        assertThat(granted()).isEqualTo(200_00);
        closes.refund(network, first, "500.00");
        assertThat(granted()).isEqualTo(100_00);
    }
}
