package org.maillage.funding.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.payment.Purse;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.testing.Door;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RefundsOverHttpTest {

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Giving giving;

    @Inject
    Books books;

    @Inject
    Ledger ledger;

    @Inject
    Purse purse;

    private UUID network;
    private UUID keeper;
    private UUID place;
    private UUID common;
    private UUID improvement;
    private UUID programme;

    @BeforeEach
    void a_place_with_a_cap_of_500() {
        network = scene.network("FTL");
        keeper = scene.place("75", network);
        place = scene.place("75", network);
        common = stage.common(keeper, network);
        improvement = stage.improvement(common, 1_000_000_00);
        programme = stage.programme(
                network, 100_000_00, Rules.oneToOne().perPlace(500_00).rule());
    }

    @Test
    void line_19_a_refund_takes_back_its_own_match_and_frees_the_cap_for_the_next() {
        var first = giving.paid(place, improvement, "300.00");
        var second = giving.paid(place, improvement, "300.00");

        giving.refund(network, first, "300.00")
                .then()
                .statusCode(201)
                .body("status", equalTo("REFUNDED"))
                .body("matches.amount.amount", contains("0.00"))
                .body("matches.status", contains("CLAWED_BACK"))
                .body("refunds[0].clawbacks.amount.amount", contains("300.00"));

        read(second).body("matches.amount.amount", contains("200.00"));
        assertThat(giving.matches(place, improvement, "400.00")).containsExactly("300.00 CAP_PER_PLACE");
    }

    private ValidatableResponse read(UUID contribution) {
        return Door.as(scene.treasurer(network))
                .get(Door.at("contributions/" + contribution))
                .then()
                .statusCode(200);
    }

    @Test
    void line_20_a_refund_by_thirds_leaves_no_cent_behind() {
        giving.paid(place, improvement, "300.00");
        var second = giving.paid(place, improvement, "300.00");

        for (int i = 0; i < 3; i++) {
            giving.refund(network, second, "100.00").then().statusCode(201);
        }

        read(second)
                .body("refunds.clawbacks.amount.amount.flatten()", contains("66.67", "66.67", "66.66"))
                .body("matches[0].first.amount", equalTo("200.00"))
                .body("matches[0].amount.amount", equalTo("0.00"))
                .body("status", equalTo("REFUNDED"));
    }

    @Test
    void line_21_the_same_key_again_moves_nothing_and_another_amount_is_refused() {
        var line = giving.paid(place, improvement, "300.00");
        var treasurer = scene.treasurer(network);
        var key = UUID.randomUUID().toString();
        var body = Map.of("amount", Giving.money("100.01"), "reason", "Too much");

        var path = Door.at("contributions/" + line + "/refunds");
        var answer = request(treasurer, key).body(body).post(path);
        var before = books.of(network);
        var again = request(treasurer, key).body(body).post(path);

        answer.then().statusCode(201).body("refunds[0].clawbacks.amount.amount", contains("100.01"));
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(answer.asString());
        request(treasurer, key)
                .body(Map.of("amount", Giving.money("100.02"), "reason", "Too much"))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(books.of(network)).isEqualTo(before);
    }

    private static RequestSpecification request(String token, String key) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json");
    }

    @Test
    void line_22_a_refund_beyond_what_remains_moves_nothing() {
        var line = giving.paid(place, improvement, "300.00");
        giving.refund(network, line, "100.00").then().statusCode(201);
        var before = books.of(network);

        giving.refund(network, line, "200.01")
                .then()
                .statusCode(422)
                .body("code", equalTo("refund-exceeds-remaining"))
                .body("remaining", equalTo("200.00"));

        assertThat(books.of(network)).isEqualTo(before);
    }

    @Test
    void line_22_after_a_payout_the_keeper_owes_what_is_refunded() {
        var line = giving.paid(place, improvement, "300.00");
        purse.payOut(new Network(network, keeper, common, improvement, scene.treasurer(network)), "500.00");

        giving.refund(network, line, "300.00").then().statusCode(201);

        purse.holds(Account.own(improvement, network), 0);
        purse.holds(Account.matched(improvement, programme, network), 0);
        purse.holds(Account.owed(keeper, network), -500_00);
        purse.holds(Account.returning(programme, network), 250_00);
        purse.holds(Account.available(programme, network), 100_000_00 - 250_00);
        assertThat(stage.number("select budget - reserved - settled - returned from programme where id = ?", programme))
                .isEqualTo(100_000_00 - 250_00);
    }

    @Test
    void line_23_after_the_programme_closed_a_clawback_goes_to_the_funder() {
        var line = giving.paid(place, improvement, "300.00");
        Door.as(scene.admin(network))
                .post(Door.at("programmes/" + programme + "/close"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        var funder = stage.id("select funder_id from programme where id = ?", programme);
        long before = ledger.balance(Account.funder(funder));

        giving.refund(network, line, "300.00").then().statusCode(201);

        assertThat(ledger.balance(Account.funder(funder)) - before).isEqualTo(300_00);
        assertThat(stage.number("select count(*) from programme where id = ? and status = 'CLOSED'", programme))
                .isEqualTo(1);
        assertThat(stage.number("select returned from programme where id = ?", programme))
                .isEqualTo(100_000_00);
    }

    @Test
    void what_is_not_paid_cannot_be_refunded() {
        var line = giving.given(place, improvement, "300.00");

        giving.refund(network, line, "1.00").then().statusCode(409).body("code", equalTo("wrong-state"));
        giving.refund(network, line, "0.00").then().statusCode(422).body("code", equalTo("amount-invalid"));
    }

    @Test
    void a_line_of_another_network_is_not_there_for_its_treasurer() {
        var line = giving.paid(place, improvement, "300.00");

        giving.refund(scene.network("Another"), line, "1.00").then().statusCode(404);
        Door.as(scene.admin(network))
                .body(Map.of("amount", Giving.money("1.00"), "reason", "An admin may not"))
                .post(Door.at("contributions/" + line + "/refunds"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_part_that_is_taken_for_the_whole_lowers_the_match_in_proportion() {
        var line = giving.given(place, improvement, "300.00");
        suspense(line, 100_00);

        var accepted = giving.accept(line, "100.00");

        assertThat(accepted.status()).isEqualTo(ContributionStatus.PAID);
        assertThat(accepted.amount()).isEqualTo(Money.euros(100_00));
        assertThat(accepted.matches().get(0).amount()).isEqualTo(Money.euros(100_00));
        assertThat(accepted.matches().get(0).first()).isEqualTo(Money.euros(300_00));
        assertThat(ledger.balance(Account.promised(improvement, network))).isZero();
        assertThat(ledger.balance(Account.own(improvement, network))).isEqualTo(100_00);
        assertThat(ledger.balance(Account.reserved(improvement, programme, network)))
                .isZero();
        assertThat(ledger.balance(Account.matched(improvement, programme, network)))
                .isEqualTo(100_00);
        giving.refund(network, line, "50.00").then().statusCode(201).body("matches[0].amount.amount", equalTo("50.00"));
    }

    private void suspense(UUID line, long cents) {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(Journal.of("suspense", line, "test")
                        .move(Account.world("TRANSFER"), Account.suspense(line, network), Money.euros(cents))));
    }

    @Test
    void a_disputed_line_goes_back_to_its_state_or_is_refunded() {
        var stays = giving.paid(place, improvement, "100.00");
        var goes = giving.paid(place, improvement, "100.00");

        assertThat(giving.disputed(stays, true).status()).isEqualTo(ContributionStatus.PAID);
        assertThat(giving.disputed(goes, false).status()).isEqualTo(ContributionStatus.REFUNDED);

        read(goes).body("matches.amount.amount", contains("0.00")).body("refunds", hasSize(1));
        read(stays).body("refunds", empty());
        assertThat(scene.facts(goes.toString()))
                .containsSubsequence(List.of("ContributionDisputed", "ContributionRefunded"));
    }
}
