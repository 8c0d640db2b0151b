package org.maillage.funding.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.payment.Purse;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.programme.ProgrammeRule;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

/** What a quadratic close gave is paid out once the lines that it counted are paid. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class AllocationsPaidOutTest {

    @Inject
    Scene scene;

    @Inject
    Purse purse;

    @Inject
    Closes closes;

    private Network network;

    @BeforeEach
    void a_network_that_pays_to_a_confirmed_account() {
        network = purse.network(10_000_00);
        var payee = "commons/" + network.common() + "/payee";
        changing(scene.steward(network.keeper()), "*")
                .body(Map.of("holder", "L'Établi", "iban", "FR7630006000011234567890189"))
                .put(at(payee))
                .then()
                .statusCode(202);
        changing(network.treasurer(), "*").post(at(payee + "/confirm")).then().statusCode(200);
    }

    private static ProgrammeRule rule() {
        return Closes.rule(UnderSubscription.RELEASE, List.of(), CapExcess.REDISTRIBUTE);
    }

    private UUID programme(ProgrammeRule rule) {
        return closes.programme(network.id(), 1_000_00, "QUADRATIC_AT_CLOSE", rule);
    }

    private ValidatableResponse ask(String amount) {
        return as(network.treasurer())
                .body(Map.of("amount", Purse.money(amount)))
                .post(at("improvements/" + network.improvement() + "/payouts"))
                .then();
    }

    @Test
    void an_allocation_waits_for_every_line_that_its_close_counted() {
        var programme = programme(rule());
        purse.paid(network, "100.00");
        var unpaid = purse.promised(network, "100.00");
        closes.close(network.id(), programme);
        assertThat(closes.allocated(network.improvement())).isEqualTo(200_00);

        ask("100.01").statusCode(409).body("code", equalTo("insufficient-funds"));
        purse.pay(network, unpaid, "100.00").statusCode(201);

        ask("400.00").statusCode(201);
    }

    @Test
    void an_unpaid_line_that_its_close_did_not_count_keeps_no_allocation_waiting() {
        var programme = programme(Closes.counting(CountedLines.PAID, rule()));
        purse.paid(network, "100.00");
        purse.paid(network, "100.00");
        purse.promised(network, "100.00");
        closes.close(network.id(), programme);

        ask("400.00").statusCode(201);
    }

    @Test
    void what_a_refund_takes_of_an_allocation_that_was_paid_out_is_owed_by_the_keeper() {
        var programme = programme(rule());
        var refunded = purse.paid(network, "100.00");
        purse.paid(network, "100.00");
        closes.close(network.id(), programme);
        ask("400.00").statusCode(201);

        closes.refund(network.id(), refunded, "100.00");

        assertThat(closes.allocated(network.improvement())).isEqualTo(100_00);
        purse.holds(Account.owed(network.keeper(), network.id()), -200_00);
        purse.holds(Account.returning(programme, network.id()), 100_00);
        purse.holds(Account.matched(network.improvement(), programme, network.id()), 0);
    }
}
