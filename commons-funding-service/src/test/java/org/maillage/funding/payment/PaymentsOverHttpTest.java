package org.maillage.funding.payment;

import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PaymentsOverHttpTest {

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private Network network;

    @BeforeEach
    void a_network() {
        network = purse.network(100_000_00);
    }

    @Test
    void a_treasurer_writes_down_what_came_and_only_once() {
        var promise = purse.promised(network, "120.00");

        purse.pay(network, promise, "120.00")
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("received.amount", equalTo("120.00"));

        purse.holds(Account.own(network.improvement(), network.id()), 120_00);
        purse.pay(network, promise, "120.00").statusCode(409).body("code", equalTo("already-paid"));
    }

    @Test
    void nobody_but_the_treasurer_makes_a_contribution_paid() {
        var promise = purse.promised(network, "10.00");
        var place = stage.id("select place_id from contribution where id = ?", promise);
        var body = Map.of("amount", Purse.money("10.00"), "reference", "x", "receivedOn", "2026-11-20");

        for (var token : new String[] {scene.steward(place), scene.admin(network.id()), scene.administrator()}) {
            as(token)
                    .body(body)
                    .post(at("contributions/" + promise + "/payments"))
                    .then()
                    .statusCode(403);
        }
        purse.contribution(network, promise).body("status", equalTo("COMMITTED"));
    }

    @Test
    void a_part_that_is_accepted_is_the_whole_and_matches_fall() {
        stage.programme(network.id(), 10_000_00, Rules.oneToOne().rule());
        var promise = purse.promised(network, "300.00");
        purse.pay(network, promise, "199.99").statusCode(201).body("status", equalTo("COMMITTED"));
        purse.holds(Account.suspense(promise, network.id()), 199_99);

        as(network.treasurer())
                .post(at("contributions/" + promise + "/accept-partial"))
                .then()
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("amount.amount", equalTo("199.99"))
                .body("matches[0].amount.amount", equalTo("199.99"));

        purse.holds(Account.suspense(promise, network.id()), 0);
        purse.holds(Account.own(network.improvement(), network.id()), 199_99);
        purse.holds(Account.promised(network.improvement(), network.id()), 0);
    }

    @Test
    void nothing_is_accepted_of_a_promise_of_which_nothing_came() {
        var promise = purse.promised(network, "300.00");

        as(network.treasurer())
                .post(at("contributions/" + promise + "/accept-partial"))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
    }

    @Test
    void another_currency_or_nothing_is_no_payment() {
        var promise = purse.promised(network, "30.00");

        as(network.treasurer())
                .body(Map.of(
                        "amount",
                        Map.of("amount", "30.00", "currency", "CHF"),
                        "reference",
                        "x",
                        "receivedOn",
                        "2026-11-20"))
                .post(at("contributions/" + promise + "/payments"))
                .then()
                .statusCode(422)
                .body("code", equalTo("currency-mismatch"));
        purse.pay(network, promise, "0.00").statusCode(422).body("code", equalTo("amount-invalid"));
        purse.pay(network, promise, "x").statusCode(422).body("code", equalTo("validation"));
    }

    @Test
    void money_that_waited_for_a_cancelled_promise_is_unmatched() {
        var promise = purse.promised(network, "30.00");
        purse.pay(network, promise, "10.00").statusCode(201);
        purse.unmatched(network).body("totalCount", equalTo(0));
        var place = stage.id("select place_id from contribution where id = ?", promise);

        as(scene.steward(place))
                .post(at("contributions/" + promise + "/cancel"))
                .then()
                .statusCode(200);

        var payment = purse.unmatched(network)
                .body("totalCount", equalTo(1))
                .extract()
                .<String>path("items[0].id");
        var another = purse.promised(network, "10.00");
        as(network.treasurer())
                .body(Map.of("contributionId", another.toString()))
                .post(at("payments/" + payment + "/allocate"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
        purse.holds(Account.suspense(promise, network.id()), 0);
    }
}
