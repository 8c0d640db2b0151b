package org.maillage.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.payment.camt.CamtFile;
import org.maillage.funding.payment.camt.CamtFile.Line;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class UnmatchedMoneyOverHttpTest {

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
    void money_that_is_paid_already_waits_to_be_returned() {
        var paid = purse.paid(network, "80.00");

        purse.statement(
                        network.treasurer(),
                        network.id(),
                        CamtFile.ofVersion(8)
                                .credit("80.00", "D1", purse.reference(paid))
                                .bytes())
                .body("lines.outcome", contains("PAID_ALREADY"));

        var payment = purse.unmatched(network).extract().<String>path("items[0].id");
        as(network.treasurer())
                .post(at("payments/" + payment + "/return"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("held.amount", equalTo("0.00"));
        purse.holds(Account.suspense(paid, network.id()), 0);
        as(network.treasurer())
                .post(at("payments/" + payment + "/return"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-allocated"));
    }

    @Test
    void unknown_money_is_allocated_by_a_treasurer() {
        var promise = purse.promised(network, "42.00");
        purse.statement(
                network.treasurer(),
                network.id(),
                CamtFile.ofVersion(8).text("42.00", "E1", "?").bytes());
        var payment = purse.unmatched(network).extract().<String>path("items[0].id");

        as(network.treasurer())
                .body(Map.of("contributionId", promise.toString()))
                .post(at("payments/" + payment + "/allocate"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));

        purse.unmatched(network).body("items", empty());
        as(network.treasurer())
                .body(Map.of("contributionId", promise.toString()))
                .post(at("payments/" + payment + "/allocate"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-paid"));
    }

    @Test
    void who_paid_is_shown_to_the_treasurer_alone_kept_sealed_and_erased() {
        var line = new Line("12.00", "EUR", "CRDT", "F1")
                .details("<RltdPties><Dbtr><Pty><Nm>Zoé Marquée</Nm></Pty></Dbtr></RltdPties>");
        purse.statement(
                network.treasurer(),
                network.id(),
                CamtFile.ofVersion(8).entry(line).bytes());
        var payment = purse.unmatched(network).extract().<String>path("items[0].id");

        as(network.treasurer()).get(at("payments/" + payment + "/payer")).then().body("name", equalTo("Zoé Marquée"));
        as(scene.admin(network.id()))
                .get(at("payments/" + payment + "/payer"))
                .then()
                .statusCode(404);
        assertThat(stage.number(
                        "select count(*) from payer where payment_id = ? and position('Mar'::bytea in sealed) > 0",
                        UUID.fromString(payment)))
                .isZero();
        as(network.treasurer())
                .delete(at("payments/" + payment + "/payer"))
                .then()
                .statusCode(204);
        as(network.treasurer()).get(at("payments/" + payment + "/payer")).then().body("name", nullValue());
    }
}
