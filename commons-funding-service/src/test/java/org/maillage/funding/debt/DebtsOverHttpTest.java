package org.maillage.funding.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.Purse;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DebtsOverHttpTest {

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private Network network;
    private UUID programme;

    /** 300 of its own and 300 matched, all paid out, all refunded. */
    @BeforeEach
    void a_keeper_who_owes_600() {
        network = purse.network(10_000_00);
        programme = stage.programme(network.id(), 10_000_00, Rules.oneToOne().rule());
        var line = purse.paid(network, "300.00");
        purse.payOut(network, "600.00");
        purse.refunded(network, line, "300.00");
    }

    private ValidatableResponse repay(String amount) {
        return repay(network, amount);
    }

    private static ValidatableResponse repay(Network to, String amount) {
        return as(to.treasurer())
                .body(Map.of("amount", Purse.money(amount), "channel", "TRANSFER"))
                .post(at("networks/" + to.id() + "/debts/" + to.keeper() + "/repayments"))
                .then();
    }

    private ValidatableResponse debts(String token) {
        return as(token).get(at("networks/" + network.id() + "/debts")).then();
    }

    private static ValidatableResponse debts(Network of) {
        return as(of.treasurer()).get(at("networks/" + of.id() + "/debts")).then();
    }

    private long free() {
        return stage.number("select budget - reserved - settled - returned from programme where id = ?", programme);
    }

    @Test
    void a_repayment_makes_the_share_of_the_programme_free_again() {
        debts(network.treasurer())
                .statusCode(200)
                .body("items.stewardId", contains(network.keeper().toString()))
                .body("items.owed.amount", contains("600.00"))
                .body("items[0].returning.programmeId", contains(programme.toString()))
                .body("items[0].returning.amount.amount", contains("300.00"));
        assertThat(free()).isEqualTo(9_700_00);

        repay("200.01").statusCode(201).body("items.owed.amount", contains("399.99"));

        purse.holds(Account.owed(network.keeper(), network.id()), -399_99);
        long freed = free() - 9_700_00;
        assertThat(freed).isBetween(100_00L, 100_01L);
        purse.holds(Account.returning(programme, network.id()), 300_00 - freed);
        purse.holds(Account.available(programme, network.id()), 9_700_00 + freed);

        repay("399.99").statusCode(201).body("items", empty());

        purse.holds(Account.owed(network.keeper(), network.id()), 0);
        purse.holds(Account.returning(programme, network.id()), 0);
        purse.holds(Account.available(programme, network.id()), 10_000_00);
        assertThat(free()).isEqualTo(10_000_00);
        assertThat(scene.facts(programme.toString())).endsWith("ProgrammeDrawn");
    }

    @Test
    void more_than_what_is_owed_is_refused_with_the_figure() {
        repay("600.01")
                .statusCode(422)
                .body("code", equalTo("repayment-exceeds-debt"))
                .body("owed", equalTo("600.00"));
        repay("0.00").statusCode(422).body("code", equalTo("amount-invalid"));

        purse.holds(Account.owed(network.keeper(), network.id()), -600_00);
        purse.holds(Account.returning(programme, network.id()), 300_00);
    }

    @Test
    void once_the_programme_is_closed_its_share_is_the_funders() {
        as(scene.admin(network.id()))
                .post(at("programmes/" + programme + "/close"))
                .then()
                .statusCode(200);
        var funder = Account.funder(stage.id("select funder_id from programme where id = ?", programme));
        assertThat(stage.number("select returned from programme where id = ?", programme))
                .isEqualTo(10_000_00);
        long before = purse.balance(funder);

        repay("600.00").statusCode(201);

        assertThat(purse.balance(funder) - before).isEqualTo(300_00);
        purse.holds(Account.returning(programme, network.id()), 0);
        purse.holds(Account.available(programme, network.id()), 0);
        assertThat(stage.number("select returned from programme where id = ?", programme))
                .isEqualTo(10_000_00);
    }

    @Test
    void a_place_that_keeps_commons_of_two_networks_owes_to_each_its_own() {
        var other = scene.network("Ailleurs");
        var common = stage.common(network.keeper(), other);
        var elsewhere = new Network(
                other, network.keeper(), common, stage.improvement(common, 10_000_00), scene.treasurer(other));
        var sister = stage.programme(other, 10_000_00, Rules.oneToOne().rule());
        var line = purse.paid(elsewhere, "100.00");
        purse.payOut(elsewhere, "200.00");
        purse.refunded(elsewhere, line, "100.00");

        debts(network.treasurer()).body("items.owed.amount", contains("600.00"));
        debts(elsewhere)
                .body("items.owed.amount", contains("200.00"))
                .body("items[0].returning.programmeId", contains(sister.toString()));
        repay(elsewhere, "200.01").statusCode(422).body("owed", equalTo("200.00"));
        repay(elsewhere, "200.00").statusCode(201).body("items", empty());

        debts(network.treasurer()).body("items.owed.amount", contains("600.00"));
        debts(elsewhere).body("items", empty());
        purse.holds(Account.returning(sister, other), 0);
        purse.holds(Account.returning(programme, network.id()), 300_00);
        repay("600.00").statusCode(201).body("items", empty());
        purse.holds(Account.returning(programme, network.id()), 0);
    }

    @Test
    void is_for_the_networks_own_people() {
        debts(scene.admin(network.id())).statusCode(200);
        debts(scene.steward(network.keeper())).statusCode(403);
        as(scene.admin(network.id()))
                .body(Map.of("amount", Purse.money("1.00")))
                .post(at("networks/" + network.id() + "/debts/" + network.keeper() + "/repayments"))
                .then()
                .statusCode(403);
    }
}
