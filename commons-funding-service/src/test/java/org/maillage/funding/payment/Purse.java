package org.maillage.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.Contributions;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;

/** What places, keepers and treasurers of one network do over HTTP, as the tests of money in and out need it. */
@ApplicationScoped
public class Purse {

    private final Scene scene;
    private final Stage stage;
    private final Contributions contributions;
    private final Ledger ledger;

    Purse(Scene scene, Stage stage, Contributions contributions, Ledger ledger) {
        this.scene = scene;
        this.stage = stage;
        this.contributions = contributions;
        this.ledger = ledger;
    }

    /** A network with an improvement, and a token of its treasurer. */
    public record Network(UUID id, UUID keeper, UUID common, UUID improvement, String treasurer) {}

    public Network network(long goalCents) {
        var id = scene.network("Purse");
        var keeper = scene.place("75", id);
        var common = stage.common(keeper, id);
        return new Network(id, keeper, common, stage.improvement(common, goalCents), scene.treasurer(id));
    }

    public static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** A promise of a new place. */
    public UUID promised(Network network, String amount) {
        return promised(network, scene.place("75", network.id()), amount);
    }

    public UUID promised(Network network, UUID place, String amount) {
        Map<String, Object> body = Map.of(
                "placeId", place.toString(),
                "improvementId", network.improvement().toString(),
                "amount", money(amount));
        var id = as(scene.steward(place))
                .body(body)
                .post(at("contributions"))
                .then()
                .statusCode(201);
        return UUID.fromString(id.extract().path("id"));
    }

    public UUID paid(Network network, String amount) {
        var contribution = promised(network, amount);
        pay(network, contribution, amount).statusCode(201);
        return contribution;
    }

    public ValidatableResponse pay(Network network, UUID contribution, String amount) {
        return as(network.treasurer())
                .body(Map.of("amount", money(amount), "reference", "VIR 20/11", "receivedOn", "2026-11-20"))
                .post(at("contributions/" + contribution + "/payments"))
                .then();
    }

    /** To an account of the keeper that was confirmed for it; asked for, and no order is given to the bank. */
    public void payOut(Network network, String amount) {
        changing(scene.steward(network.keeper()), "*")
                .body(Map.of("holder", "L'Établi", "iban", "FR7630006000011234567890189"))
                .put(at("commons/" + network.common() + "/payee"))
                .then()
                .statusCode(202);
        changing(network.treasurer(), "*")
                .post(at("commons/" + network.common() + "/payee/confirm"))
                .then()
                .statusCode(200);
        as(network.treasurer())
                .body(Map.of("amount", money(amount)))
                .post(at("improvements/" + network.improvement() + "/payouts"))
                .then()
                .statusCode(201);
    }

    public UUID refunded(Network network, UUID contribution, String amount) {
        var refunds = as(network.treasurer())
                .body(Map.of("amount", money(amount), "reason", "Given up"))
                .post(at("contributions/" + contribution + "/refunds"))
                .then()
                .statusCode(201)
                .extract()
                .<List<String>>path("refunds.id");
        return UUID.fromString(refunds.get(refunds.size() - 1));
    }

    public String reference(UUID contribution) {
        return contributions
                .byId(new ContributionId(contribution))
                .orElseThrow()
                .terms()
                .paymentReference()
                .value();
    }

    public ValidatableResponse contribution(Network network, UUID contribution) {
        return as(network.treasurer())
                .get(at("contributions/" + contribution))
                .then()
                .statusCode(200);
    }

    public ValidatableResponse statement(String token, Object network, byte[] file) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .multiPart("networkId", network.toString())
                .multiPart("file", "statement.xml", file, "application/xml")
                .post(at("statements"))
                .then();
    }

    public ValidatableResponse unmatched(Network network) {
        return as(network.treasurer())
                .get(at("payments/unmatched?networkId=" + network.id()))
                .then()
                .statusCode(200);
    }

    public void holds(Account account, long cents) {
        assertThat(ledger.balance(account)).as(account.name()).isEqualTo(cents);
    }

    /** Of an account that other networks move too. */
    public long balance(Account account) {
        return ledger.balance(account);
    }
}
