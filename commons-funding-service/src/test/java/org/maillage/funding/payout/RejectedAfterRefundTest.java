package org.maillage.funding.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Audit;
import org.maillage.funding.ledger.Finding;
import org.maillage.funding.payment.Purse;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** Money that the keeper owed and did not get after all: the bank rejects a payout of what was refunded meanwhile. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RejectedAfterRefundTest {

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Audit audit;

    private Network network;
    private UUID programme;
    private UUID line;
    private Map<String, Long> breaks;

    @BeforeEach
    void three_hundred_of_its_own_and_as_much_matched() {
        breaks = breaks();
        network = purse.network(10_000_00);
        changing(scene.steward(network.keeper()), "*")
                .body(Map.of("holder", "L'Établi", "iban", "FR7630006000011234567890189"))
                .put(at("commons/" + network.common() + "/payee"))
                .then()
                .statusCode(202);
        changing(network.treasurer(), "*")
                .post(at("commons/" + network.common() + "/payee/confirm"))
                .then()
                .statusCode(200);
        changing(network.treasurer(), "*")
                .body(Map.of("holder", "Réseau des tiers-lieux", "iban", "FR1420041010050500013M02606"))
                .put(at("networks/" + network.id() + "/account"))
                .then()
                .statusCode(200);
        programme = stage.programme(network.id(), 10_000_00, Rules.oneToOne().rule());
        line = purse.paid(network, "300.00");
    }

    @AfterEach
    void the_audit_finds_nothing_wrong() {
        assertThat(breaks()).isEqualTo(breaks);
    }

    @Test
    void the_debt_is_gone_and_the_programme_has_its_share_again() {
        var payout = sent("600.00");
        purse.refunded(network, line, "300.00");

        rejected(payout);

        holds(0, 0);
        purse.holds(Account.owed(network.keeper(), network.id()), 0);
        purse.holds(Account.returning(programme, network.id()), 0);
        purse.holds(Account.available(programme, network.id()), 10_000_00);
        assertThat(stage.number("select returned from programme where id = ?", programme))
                .isZero();
        debts().body("items", empty());
    }

    @Test
    void a_payout_that_comes_back_in_part_lowers_the_debt_by_its_own_money() {
        var first = sent("200.00");
        sent("400.00");
        purse.refunded(network, line, "250.00");

        rejected(first);

        holds(0, 0);
        purse.holds(Account.owed(network.keeper(), network.id()), -300_00);
        purse.holds(Account.returning(programme, network.id()), 150_00);
        debts().body("items.owed.amount", contains("300.00"));
    }

    @Test
    void what_was_not_refunded_stays_on_the_improvement() {
        var payout = sent("600.00");
        purse.refunded(network, line, "100.00");

        rejected(payout);

        holds(200_00, 200_00);
        purse.holds(Account.owed(network.keeper(), network.id()), 0);
        purse.holds(Account.returning(programme, network.id()), 0);
    }

    @Test
    void what_was_repaid_meanwhile_is_owed_no_more_and_stays() {
        var payout = sent("600.00");
        purse.refunded(network, line, "300.00");
        as(network.treasurer())
                .body(Map.of("amount", Purse.money("200.00")))
                .post(at("networks/" + network.id() + "/debts/" + network.keeper() + "/repayments"))
                .then()
                .statusCode(201);

        rejected(payout);

        holds(100_00, 100_00);
        purse.holds(Account.owed(network.keeper(), network.id()), 0);
        purse.holds(Account.returning(programme, network.id()), 0);
        purse.holds(Account.available(programme, network.id()), 10_000_00);
    }

    @Test
    void the_share_of_a_closed_programme_is_the_funders() {
        var payout = sent("600.00");
        purse.refunded(network, line, "300.00");
        as(scene.admin(network.id()))
                .post(at("programmes/" + programme + "/close"))
                .then()
                .statusCode(200);
        var funder = Account.funder(stage.id("select funder_id from programme where id = ?", programme));
        long before = purse.balance(funder);

        rejected(payout);

        assertThat(purse.balance(funder) - before).isEqualTo(300_00);
        purse.holds(Account.available(programme, network.id()), 0);
        assertThat(stage.number("select returned from programme where id = ?", programme))
                .isEqualTo(10_000_00);
    }

    @Test
    void a_grant_that_was_given_back_is_owed_no_more() {
        var funder = stage.funder(false);
        as(scene.agent(funder))
                .body(Map.of(
                        "funderId", funder.toString(),
                        "improvementIds", List.of(network.improvement().toString()),
                        "amount", Purse.money("300.00")))
                .post(at("grants"))
                .then()
                .statusCode(201);
        var payout = sent("900.00");
        as(scene.admin(network.id()))
                .body(Map.of("reason", "Given up"))
                .post(at("improvements/" + network.improvement() + "/cancel"))
                .then()
                .statusCode(200);
        purse.holds(Account.owed(network.keeper(), network.id()), -900_00);

        rejected(payout);

        holds(0, 0);
        purse.holds(Account.granted(network.improvement(), funder, network.id()), 0);
        purse.holds(Account.owed(network.keeper(), network.id()), 0);
    }

    private UUID sent(String amount) {
        String id = as(network.treasurer())
                .body(Map.of("amount", Purse.money(amount)))
                .post(at("improvements/" + network.improvement() + "/payouts"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(network.treasurer())
                .body(Map.of("networkId", network.id().toString()))
                .post(at("payouts/export"))
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }

    private void rejected(UUID payout) {
        as(network.treasurer())
                .body(Map.of("outcome", "REJECTED"))
                .post(at("payouts/" + payout + "/outcome"))
                .then()
                .statusCode(200);
    }

    private void holds(long own, long matched) {
        purse.holds(Account.own(network.improvement(), network.id()), own);
        purse.holds(Account.matched(network.improvement(), programme, network.id()), matched);
    }

    private ValidatableResponse debts() {
        return as(network.treasurer())
                .get(at("networks/" + network.id() + "/debts"))
                .then()
                .statusCode(200);
    }

    private Map<String, Long> breaks() {
        return audit.run().stream().collect(Collectors.toMap(Finding::check, Finding::breaks));
    }
}
