package org.maillage.funding.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ReplaysOverHttpTest {

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Closes closes;

    private UUID network;
    private UUID first;
    private UUID second;
    private UUID improvement;
    private UUID giver;

    @BeforeEach
    void two_programmes_one_on_top_of_the_other() {
        network = scene.network("FTL");
        improvement = stage.improvement(stage.common(scene.place("75", network), network), 2_000_00);
        giver = scene.place("75", network);
        first = stage.programme(
                network, 1_000_00, Rules.oneToOne().perPlace(500_00).rule());
        var onTop =
                Rules.oneToOne().rate(1, 3).turn(1).stacked(Stacking.CASCADE).publicCeiling(60);
        second = stage.programme(
                new Stage.ProgrammeGiven(network, stage.funder(true), 150_00, "FIRST_COME", "OPEN"), onTop.rule());
    }

    private ValidatableResponse replay(UUID programme) {
        return as(scene.admin(network))
                .get(at("programmes/" + programme + "/replay"))
                .then()
                .statusCode(200);
    }

    private void a_life() {
        var refunded = closes.give(giver, improvement, "300.00");
        var left = closes.give(scene.place("11", network), improvement, "200.01");
        closes.pay(refunded, "300.00");
        closes.refund(network, refunded, "100.01");
        closes.give(giver, improvement, "300.00");
        closes.expire(left);
        closes.give(giver, improvement, "250.00");
        closes.give(scene.place("75", network), improvement, "400.00");
        closes.give(scene.place("75", network), improvement, "900.00");
    }

    @Test
    void a_programme_is_the_same_when_it_is_computed_again_from_its_lines() {
        a_life();

        replay(first).body("differences", hasSize(0)).body("ok", equalTo(true)).body("lines", equalTo(6));
        replay(second).body("differences", hasSize(0)).body("ok", equalTo(true)).body("takenFromSteps", hasSize(6));
    }

    @Test
    void an_amount_that_holds_together_by_itself_but_not_with_its_register_is_found() {
        a_life();
        var third = "(select id from contribution where improvement_id = ? order by sequence offset 2 limit 1)";
        scene.execute(
                "update match set steps = replace(replace(steps::text, '199.99', '199.98'), '300.01', '300.02')::jsonb where programme_id = ?"
                        + " and contribution_id = " + third,
                first,
                improvement);
        long sequence = stage.number("select sequence from contribution where id = " + third, improvement);

        replay(first)
                .body("ok", equalTo(false))
                .body("firstDifference.contributionSequence", equalTo((int) sequence))
                .body("firstDifference.of", equalTo("steps"));
    }

    @Test
    void an_amount_that_was_raised_by_hand_is_found() {
        a_life();
        var last = "(select id from contribution where improvement_id = ? order by sequence desc limit 1)";
        scene.execute(
                "update match set asked = 100000, first_amount = asked where programme_id = ? and contribution_id = "
                        + last,
                first,
                improvement);

        replay(first).body("differences.of", hasItem(containsString("asked")));
    }

    @Test
    void a_version_of_the_rule_binds_the_lines_that_were_given_under_it() {
        closes.give(giver, improvement, "300.00");
        scene.execute(
                "insert into programme_rule (programme_id, version, rule, at)"
                        + " select id, 2, rule || '{\"rateDenominator\": 2}', now() from programme where id = ?",
                first);
        scene.execute(
                "update programme set rule_version = 2, rule = rule || '{\"rateDenominator\": 2}' where id = ?", first);
        closes.give(giver, improvement, "100.01");

        replay(first).body("differences", hasSize(0));
    }

    @Test
    void a_quadratic_close_is_shared_again() {
        var rule = Closes.rule(UnderSubscription.RELEASE, List.of(60), CapExcess.REDISTRIBUTE);
        var programme = closes.programme(network, 600_00, "QUADRATIC_AT_CLOSE", rule);
        var paid = closes.give(giver, improvement, "100.00");
        closes.give(scene.place("75", network), improvement, "100.00");
        closes.pay(paid, "100.00");
        closes.close(network, programme);
        closes.refund(network, paid, "50.00");

        assertThat(closes.allocated(improvement)).isPositive();
        replay(programme).body("differences", hasSize(0));
        scene.execute(
                "update programme_result set lines = replace(lines::text, '10000', '10001')::jsonb where id = ?",
                programme);
        replay(programme).body("firstDifference.of", equalTo(improvement.toString()));
    }
}
