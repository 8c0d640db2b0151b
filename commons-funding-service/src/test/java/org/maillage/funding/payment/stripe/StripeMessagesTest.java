package org.maillage.funding.payment.stripe;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.Purse;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class StripeMessagesTest {

    @Inject
    Purse purse;

    @Inject
    Stage stage;

    private Network network;
    private UUID promise;
    private String intent;

    @BeforeEach
    void a_promise_of_100() {
        network = purse.network(10_000_00);
        promise = purse.promised(network, "100.00");
        intent = "pi_" + UUID.randomUUID();
    }

    @Test
    void a_signed_message_pays_once_however_often_it_is_told() {
        var paid = completed("evt_" + UUID.randomUUID(), 100_00, "eur");

        send(paid).statusCode(200);
        send(paid).statusCode(200);
        send(completed("evt_" + UUID.randomUUID(), 100_00, "eur")).statusCode(200);

        purse.contribution(network, promise).body("status", equalTo("PAID"));
        purse.holds(Account.own(network.improvement(), network.id()), 100_00);
        purse.unmatched(network).body("totalCount", equalTo(0));
    }

    @Test
    void nothing_is_believed_that_is_not_signed_just_now() {
        var paid = completed("evt_" + UUID.randomUUID(), 100_00, "eur");

        send(paid, "").statusCode(400).body("code", equalTo("signature-invalid"));
        send(paid, header(paid, "whsec_wrong", Instant.now())).statusCode(400);
        send(paid, header(paid, StripeSettings.DEVELOPMENT, Instant.now().minusSeconds(400)))
                .statusCode(400);
        send(paid.replace("10000", "1"), header(paid, StripeSettings.DEVELOPMENT, Instant.now()))
                .statusCode(400);
        RestAssured.given()
                .body(paid)
                .post(at("payments/webhooks/paypal"))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));

        purse.contribution(network, promise).body("status", equalTo("COMMITTED"));
    }

    @Test
    void another_amount_or_currency_than_ours_is_for_the_treasurer() {
        send(completed("evt_" + UUID.randomUUID(), 99_99, "eur")).statusCode(200);
        intent = "pi_" + UUID.randomUUID();
        send(completed("evt_" + UUID.randomUUID(), 100_00, "chf")).statusCode(200);

        purse.contribution(network, promise).body("status", equalTo("COMMITTED"));
        purse.unmatched(network).body("items.amount.currency", contains("EUR", "CHF"));
    }

    @Test
    void a_charge_back_that_is_told_first_ends_as_one_told_last() {
        send(dispute("charge.dispute.created", "needs_response")).statusCode(200);
        send(completed("evt_" + UUID.randomUUID(), 100_00, "eur")).statusCode(200);
        purse.contribution(network, promise).body("status", equalTo("DISPUTED"));

        send(dispute("charge.dispute.closed", "won")).statusCode(200);

        purse.contribution(network, promise).body("status", equalTo("PAID"));
    }

    @Test
    void a_lost_dispute_takes_the_money_away() {
        send(completed("evt_" + UUID.randomUUID(), 100_00, "eur")).statusCode(200);
        send(dispute("charge.dispute.created", "needs_response")).statusCode(200);

        send(dispute("charge.dispute.closed", "lost")).statusCode(200);

        purse.contribution(network, promise)
                .body("status", equalTo("REFUNDED"))
                .body("refunded.amount", equalTo("100.00"));
        var place = stage.id("select place_id from contribution where id = ?", promise);
        purse.holds(Account.own(network.improvement(), network.id()), 0);
        purse.holds(Account.place(place), 0);
    }

    @Test
    void what_is_about_something_else_or_cannot_be_read_changes_nothing() {
        send("{\"id\":\"evt_x\",\"type\":\"customer.created\",\"data\":{\"object\":{}}}")
                .statusCode(200);
        send("not json").statusCode(400);
        send("{\"type\":\"checkout.session.completed\",\"data\":{\"object\":{}}}")
                .statusCode(400);
    }

    private String completed(String event, long cents, String currency) {
        return """
                {"id":"%s","type":"checkout.session.completed","created":%d,"data":{"object":{"id":"cs_1",
                 "payment_intent":"%s","client_reference_id":"%s","amount_total":%d,"currency":"%s",
                 "payment_status":"paid"}}}""".formatted(event, Instant.now().getEpochSecond(), intent, purse.reference(promise), cents, currency);
    }

    private String dispute(String type, String status) {
        return """
                {"id":"evt_%s","type":"%s","created":%d,"data":{"object":{"id":"dp_1","payment_intent":"%s",
                 "amount":10000,"status":"%s"}}}""".formatted(UUID.randomUUID(), type, Instant.now().getEpochSecond(), intent, status);
    }

    private static ValidatableResponse send(String message) {
        return send(message, header(message, StripeSettings.DEVELOPMENT, Instant.now()));
    }

    private static ValidatableResponse send(String message, String signature) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Stripe-Signature", signature)
                .body(message.getBytes(StandardCharsets.UTF_8))
                .post(at("payments/webhooks/stripe"))
                .then();
    }

    private static String header(String message, String secret, Instant at) {
        var time = String.valueOf(at.getEpochSecond());
        var signed = StripeSignature.sign(secret, time, message.getBytes(StandardCharsets.UTF_8));
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(signed);
    }
}
