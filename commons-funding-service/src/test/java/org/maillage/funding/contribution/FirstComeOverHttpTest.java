package org.maillage.funding.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.testing.Door;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.testing.ServiceStack;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FirstComeOverHttpTest {

    private static final long MUCH = 1_000_000_00;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Giving giving;

    private UUID network;
    private UUID keeper;

    @BeforeEach
    void a_network() {
        network = scene.network("FTL");
        keeper = scene.place("75", network);
    }

    private UUID improvement() {
        return stage.improvement(stage.common(keeper, network), MUCH);
    }

    private UUID ftl(Rules rules) {
        return stage.programme(network, MUCH, rules.rule());
    }

    private UUID ftl() {
        return ftl(Rules.oneToOne().perPlace(500_00));
    }

    @Test
    void line_01_a_place_is_matched_up_to_its_cap() {
        ftl();
        var place = scene.place("75", network);

        var first = giving.matches(place, improvement(), "300.00");
        var second = giving.matches(place, improvement(), "150.50");
        var third = giving.matches(place, improvement(), "100.00");

        assertThat(first).containsExactly("300.00 NONE");
        assertThat(second).containsExactly("150.50 NONE");
        assertThat(third).containsExactly("49.50 CAP_PER_PLACE");
    }

    @Test
    void line_02_each_place_has_its_own_cap_and_a_used_one_gives_nothing() {
        var programme = ftl();
        var first = scene.place("75", network);
        giving.matches(first, improvement(), "550.50");

        var second = giving.matches(scene.place("75", network), improvement(), "700.00");
        var cent = giving.matches(first, improvement(), "0.01");

        assertThat(second).containsExactly("500.00 CAP_PER_PLACE");
        assertThat(cent).containsExactly("0.00 CAP_PER_PLACE");
        assertThat(stage.number("select reserved from programme where id = ?", programme))
                .isEqualTo(1_000_00);
    }

    @Test
    void line_03_a_rate_is_rounded_down_to_the_cent() {
        ftl(Rules.oneToOne().rate(1, 3));
        var place = scene.place("75", network);

        assertThat(giving.matches(place, improvement(), "0.02")).containsExactly("0.00 RATE_ROUNDING");
        assertThat(giving.matches(place, improvement(), "0.03")).containsExactly("0.01 NONE");
        assertThat(giving.matches(place, improvement(), "10.01")).containsExactly("3.33 RATE_ROUNDING");
        assertThat(giving.matches(place, improvement(), "999.99")).containsExactly("333.33 NONE");
    }

    private UUID region(Rules rules) {
        return stage.programme(network, 1_000_00, rules.inRegion("75").turn(1).rule());
    }

    @Test
    void line_04_a_second_programme_adds_to_the_first() {
        ftl();
        region(Rules.oneToOne().perPlace(300_00));
        var place = scene.place("75", network);

        var first = giving.matches(place, improvement(), "200.00");
        var second = giving.matches(place, improvement(), "200.00");

        assertThat(first).containsExactly("200.00 NONE", "200.00 NONE");
        assertThat(second).containsExactly("200.00 NONE", "100.00 CAP_PER_PLACE");
    }

    @Test
    void line_05_a_place_of_another_region_is_told_so() {
        ftl();
        region(Rules.oneToOne());

        var matches = giving.matches(scene.place("11", network), improvement(), "100.00");

        assertThat(matches).containsExactly("100.00 NONE", "0.00 NOT_ELIGIBLE");
    }

    @Test
    void line_06_a_budget_is_given_to_the_last_cent() {
        ftl();
        region(Rules.oneToOne());
        giving.matches(scene.place("75", network), improvement(), "900.00");

        var last = giving.matches(scene.place("75", network), improvement(), "100.00");
        var next = giving.matches(scene.place("75", network), improvement(), "100.00");

        assertThat(last).containsExactly("100.00 NONE", "100.00 NONE");
        assertThat(next).containsExactly("100.00 NONE", "0.00 BUDGET");
    }

    @Test
    void line_07_programmes_build_on_each_other_or_not() {
        ftl();
        region(Rules.oneToOne().rate(1, 2).stacked(Stacking.CASCADE));
        stage.programme(network, MUCH, Rules.oneToOne().rate(1, 2).turn(2).rule());

        var matches = giving.matches(scene.place("75", network), improvement(), "200.01");

        assertThat(matches).containsExactly("200.01 NONE", "200.01 NONE", "100.00 RATE_ROUNDING");
    }

    @Test
    void line_08_the_stewards_of_a_place_share_one_cap_and_three_places_have_three() {
        ftl();
        var place = scene.place("75", network);

        var first = giving.matches(place, improvement(), "400.00");
        var second = giving.matches(place, improvement(), "400.00");

        assertThat(first).containsExactly("400.00 NONE");
        assertThat(second).containsExactly("100.00 CAP_PER_PLACE");
        var cooperative = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            var carried = scene.place("75", network);
            scene.grant(cooperative, GrantRole.PLACE_STEWARD, carried);
            var answer = Giving.post(Tokens.of(cooperative, "member"), Giving.line(carried, improvement(), "500.00"));
            assertThat(Giving.matchesOf(answer.then().statusCode(201))).containsExactly("500.00 NONE");
        }
    }

    private UUID raised(long goal, String overfunding, String already) {
        var common = stage.common(keeper, network);
        var improvement = stage.improvement(new Stage.ImprovementGiven(common, goal, overfunding, "", null));
        giving.given(scene.place("75"), improvement, already);
        return improvement;
    }

    @Test
    void line_09_matches_only_fill_the_room_in_order_or_in_proportion() {
        var sequential = raised(1_000_00, "LIMIT_MATCHES", "700.00");
        var proportional = raised(1_000_00, "LIMIT_MATCHES", "700.00");
        var uneven = raised(1_000_00, "LIMIT_MATCHES", "700.00");
        ftl(Rules.oneToOne());
        region(Rules.oneToOne());

        assertThat(giving.matches(scene.place("75", network), sequential, "200.00"))
                .containsExactly("100.00 ROOM", "0.00 ROOM");
        Door.changing(scene.admin(network), "*")
                .body(Map.of("roomSharing", "PRORATA"))
                .patch(Door.at("networks/" + network + "/policy"))
                .then()
                .statusCode(200);
        assertThat(giving.matches(scene.place("75", network), proportional, "200.00"))
                .containsExactly("50.00 ROOM", "50.00 ROOM");
        assertThat(giving.matches(scene.place("75", network), uneven, "200.01"))
                .containsExactly("50.00 ROOM", "49.99 ROOM");
    }

    @Test
    void line_10_a_network_chooses_what_happens_past_the_goal() {
        var matches = raised(1_000_00, "LIMIT_MATCHES", "950.00");
        var all = raised(1_000_00, "LIMIT_ALL", "950.00");
        var nothing = raised(1_000_00, "ALLOW", "950.00");
        ftl(Rules.oneToOne());
        var place = scene.place("75", network);

        assertThat(giving.matches(place, matches, "90.00")).containsExactly("0.00 ROOM");
        giving.give(place, all, "90.00")
                .then()
                .statusCode(409)
                .body("code", equalTo("goal-exceeded"))
                .body("remaining", equalTo("50.00"));
        assertThat(giving.matches(place, nothing, "90.00")).containsExactly("90.00 NONE");
    }

    @Test
    void line_11_public_money_follows_own_money() {
        for (int i = 1; i <= 3; i++) {
            var rule = Rules.oneToOne().rate(i + 1, 2).publicCeiling(80).turn(i);
            var given = new Stage.ProgrammeGiven(network, stage.funder(true), MUCH, "FIRST_COME", "OPEN");
            stage.programme(given, rule.rule());
        }

        var matches = giving.matches(scene.place("75", network), improvement(), "100.00");

        assertThat(matches).containsExactly("100.00 NONE", "150.00 NONE", "150.00 PUBLIC_CEILING");
    }

    @Test
    void line_12_de_minimis_aid_is_given_up_to_what_an_undertaking_may_hold() {
        var common = stage.common(keeper, network);
        var better = stage.improvement(common, MUCH);
        stage.programme(network, MUCH, Rules.oneToOne().asDeMinimis().rule());
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var declared = Map.of("on", today.toString(), "amount", Giving.money("299800.00"));
        var tooOld = Map.of("on", today.minusYears(3).toString(), "amount", Giving.money("100.00"));
        Door.as(scene.steward(keeper))
                .body(Map.of("siren", "552100554", "declared", List.of(declared, tooOld)))
                .put(Door.at("commons/" + common + "/aid"))
                .then()
                .statusCode(200)
                .body("held.amount", equalTo("299800.00"));

        var first = giving.matches(scene.place("75", network), better, "500.00");
        var next = giving.matches(scene.place("75", network), better, "500.00");

        assertThat(first).containsExactly("200.00 DE_MINIMIS");
        assertThat(next).containsExactly("0.00 DE_MINIMIS");
    }

    @Test
    void line_13_a_budget_is_used_in_the_order_of_the_register() {
        stage.programme(network, 1_000_00, Rules.oneToOne().rule());

        assertThat(giving.matches(scene.place("75", network), improvement(), "400.00"))
                .containsExactly("400.00 NONE");
        assertThat(giving.matches(scene.place("75", network), improvement(), "500.00"))
                .containsExactly("500.00 NONE");
        assertThat(giving.matches(scene.place("75", network), improvement(), "300.00"))
                .containsExactly("100.00 BUDGET");
        assertThat(giving.matches(scene.place("75", network), improvement(), "100.00"))
                .containsExactly("0.00 BUDGET");
    }
}
