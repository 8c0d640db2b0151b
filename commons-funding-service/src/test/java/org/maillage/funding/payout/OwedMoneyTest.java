package org.maillage.funding.payout;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class OwedMoneyTest {

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private Network network;
    private UUID funder;
    private UUID programme;

    @BeforeEach
    void a_programme_of_300_whose_money_was_paid_out_before_its_line_was_refunded() {
        network = purse.network(10_000_00);
        stage.payee(network.common());
        funder = stage.funder(false);
        var given = new Stage.ProgrammeGiven(network.id(), funder, 300_00, "FIRST_COME", "OPEN");
        programme = stage.programme(given, Rules.oneToOne().rule());
        var contribution = purse.paid(network, "300.00");
        as(network.treasurer())
                .body(Map.of("amount", Purse.money("600.00")))
                .post(at("improvements/" + network.improvement() + "/payouts"))
                .then()
                .statusCode(201);
        as(network.treasurer())
                .body(Map.of("amount", Purse.money("300.00"), "reason", "Given up"))
                .post(at("contributions/" + contribution + "/refunds"))
                .then()
                .statusCode(201);
        purse.holds(Account.returning(programme, network.id()), 300_00);
        purse.holds(Account.available(programme, network.id()), 0);
    }

    @Test
    void what_is_owed_to_a_programme_matches_nothing() {
        var place = scene.place("75", network.id());

        as(scene.steward(place))
                .body(Map.of(
                        "placeId", place.toString(),
                        "improvementId", network.improvement().toString(),
                        "amount", Purse.money("100.00")))
                .post(at("contributions"))
                .then()
                .statusCode(201)
                .body("matches.amount.amount", contains("0.00"))
                .body("matches.limit", contains("BUDGET"));
    }

    @Test
    void a_budget_is_not_lowered_by_what_is_owed() {
        changing(scene.agent(funder), "*")
                .body(Map.of("budget", Purse.money("299.99")))
                .patch(at("programmes/" + programme))
                .then()
                .statusCode(409)
                .body("code", equalTo("budget-below-used"));
    }
}
