package org.maillage.funding.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

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
import org.maillage.funding.payment.camt.CamtFile;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.testing.ServiceStack;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PayoutsOverHttpTest {

    private static final String IBAN = "FR7630006000011234567890189";
    private static final String OTHER = "FR1420041010050500013M02606";

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private Network network;

    @BeforeEach
    void a_network_that_pays_to_a_confirmed_account() {
        network = purse.network(10_000_00);
        give("*", IBAN).statusCode(202).body("status", equalTo("PROPOSED"));
        confirm(network.treasurer()).statusCode(200).body("status", equalTo("CONFIRMED"));
        changing(network.treasurer(), "*")
                .body(Map.of("holder", "Réseau des tiers-lieux", "iban", OTHER))
                .put(at("networks/" + network.id() + "/account"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse give(Object version, String iban) {
        return changing(scene.steward(network.keeper()), version)
                .body(Map.of("holder", "L'Établi", "iban", iban))
                .put(at("commons/" + network.common() + "/payee"))
                .then();
    }

    private ValidatableResponse confirm(String token) {
        return changing(token, "*")
                .post(at("commons/" + network.common() + "/payee/confirm"))
                .then();
    }

    private ValidatableResponse ask(String amount) {
        return as(network.treasurer())
                .body(Map.of("amount", Purse.money(amount)))
                .post(at("improvements/" + network.improvement() + "/payouts"))
                .then();
    }

    private UUID asked(String amount) {
        return UUID.fromString(ask(amount).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse export(String token, Map<String, ?> body) {
        return as(token).body(body).post(at("payouts/export")).then();
    }

    private ValidatableResponse export() {
        return export(network.treasurer(), Map.of("networkId", network.id().toString()));
    }

    private ValidatableResponse outcome(UUID payout, String outcome) {
        return as(network.treasurer())
                .body(Map.of("outcome", outcome))
                .post(at("payouts/" + payout + "/outcome"))
                .then();
    }

    @Test
    void line_22_a_refund_after_the_payout_is_owed_by_the_steward() {
        var programme =
                stage.programme(network.id(), 10_000_00, Rules.oneToOne().rule());
        var contribution = purse.paid(network, "300.00");
        var payout = asked("600.00");
        export().statusCode(200);
        outcome(payout, "CONFIRMED").statusCode(200);

        as(network.treasurer())
                .body(Map.of("amount", Purse.money("300.00"), "reason", "Given up"))
                .post(at("contributions/" + contribution + "/refunds"))
                .then()
                .statusCode(201);

        var place = stage.id("select place_id from contribution where id = ?", contribution);
        purse.holds(Account.owed(network.keeper(), network.id()), -600_00);
        purse.holds(Account.place(place), 300_00);
        purse.holds(Account.returning(programme, network.id()), 300_00);
        purse.holds(Account.own(network.improvement(), network.id()), 0);
        purse.holds(Account.matched(network.improvement(), programme, network.id()), 0);
        purse.holds(Account.payable(network.keeper(), network.id()), 0);
    }

    @Test
    void is_drawn_on_its_sources_and_starts_the_improvement() {
        var programme = stage.programme(
                network.id(), 10_000_00, Rules.oneToOne().rate(1, 3).rule());
        purse.paid(network, "300.00");

        ask("100.00")
                .statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .body("parts.source", contains("own", "matched:" + programme))
                .body("parts.amount.amount", contains("75.00", "25.00"));

        purse.holds(Account.payable(network.keeper(), network.id()), 100_00);
        assertThat(stage.number(
                        "select paid_out from improvement where id = ? and status = 'IN_PROGRESS'",
                        network.improvement()))
                .isEqualTo(100_00);
        ask("300.01")
                .statusCode(409)
                .body("code", equalTo("insufficient-funds"))
                .body("available", equalTo("300.00"));
        as(scene.admin(network.id()))
                .get(at("payouts?networkId=" + network.id()))
                .then()
                .statusCode(200)
                .body("totalCount", equalTo(1));
    }

    @Test
    void is_ordered_once_and_given_again_as_it_was() {
        purse.paid(network, "500.00");
        var first = asked("100.00");
        var second = asked("200.00");

        var order = export().statusCode(200)
                .contentType("application/xml")
                .body(containsString("<CtrlSum>300.00</CtrlSum>"))
                .body(containsString(first.toString().replace("-", "")))
                .body(containsString(second.toString().replace("-", "")))
                .body(containsString("<IBAN>" + IBAN + "</IBAN>"))
                .extract();

        export().statusCode(404);
        var again = export(
                        network.treasurer(),
                        Map.of("networkId", network.id().toString(), "exportId", order.header("Maillage-Export-Id")))
                .statusCode(200)
                .extract();
        assertThat(again.asString()).isEqualTo(order.asString());
        assertThat(again.header("ETag")).isEqualTo(order.header("ETag"));
        export(network.treasurer(), Map.of("networkId", network.id().toString(), "payoutIds", new UUID[] {first}))
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        export(scene.admin(network.id()), Map.of("networkId", network.id().toString()))
                .statusCode(403);
    }

    @Test
    void a_rejected_payout_gives_back_what_it_drew() {
        purse.paid(network, "500.00");
        var payout = asked("200.00");
        outcome(payout, "CONFIRMED").statusCode(409).body("code", equalTo("wrong-state"));
        export().statusCode(200);

        outcome(payout, "REJECTED").statusCode(200).body("status", equalTo("REJECTED"));

        purse.holds(Account.own(network.improvement(), network.id()), 500_00);
        purse.holds(Account.payable(network.keeper(), network.id()), 0);
        assertThat(stage.number("select paid_out from improvement where id = ?", network.improvement()))
                .isZero();
        outcome(payout, "CONFIRMED").statusCode(409);
    }

    @Test
    void the_banks_statement_confirms_it_and_may_bring_it_back() {
        purse.paid(network, "500.00");
        var payout = asked("200.00");
        export().statusCode(200);
        var endToEnd = payout.toString().replace("-", "");

        purse.statement(
                        network.treasurer(),
                        network.id(),
                        CamtFile.ofVersion(8)
                                .debit("199.00", "P0", endToEnd)
                                .debit("200.00", "P1", endToEnd)
                                .debit("200.00", "P1", endToEnd)
                                .bytes())
                .body("lines.outcome", contains("IGNORED", "CONFIRMED", "IGNORED"));
        purse.holds(Account.payable(network.keeper(), network.id()), 0);
        purse.statement(
                        network.treasurer(),
                        network.id(),
                        CamtFile.ofVersion(8)
                                .returned("200.00", "P2", endToEnd)
                                .returned("200.00", "P2", endToEnd)
                                .bytes())
                .body("lines.outcome", contains("REJECTED", "IGNORED"));

        purse.holds(Account.own(network.improvement(), network.id()), 500_00);
        as(network.treasurer())
                .get(at("payouts?networkId=" + network.id()))
                .then()
                .body("items[0].status", equalTo("REJECTED"));
    }

    @Test
    void waits_for_a_payee_and_a_steward_who_is_open() {
        var other = purse.network(1_000_00);
        purse.paid(other, "10.00");
        as(other.treasurer())
                .body(Map.of("amount", Purse.money("10.00")))
                .post(at("improvements/" + other.improvement() + "/payouts"))
                .then()
                .statusCode(409)
                .body("code", equalTo("payee-missing"));

        purse.paid(network, "10.00");
        scene.execute("update held_place set status = 'CLOSED' where id = ?", network.keeper());
        ask("10.00").statusCode(409).body("code", equalTo("steward-closed"));
    }

    @Test
    void leaves_money_of_disputed_lines_where_it_is() {
        purse.paid(network, "100.00");
        var disputed = purse.paid(network, "50.00");
        scene.execute("update contribution set status = 'DISPUTED', before_dispute = 'PAID' where id = ?", disputed);

        ask("100.01").statusCode(409).body("available", equalTo("100.00"));
        ask("100.00").statusCode(201);
    }

    @Test
    void above_the_networks_threshold_another_treasurer_sends_it() {
        changing(scene.admin(network.id()), "*")
                .body(Map.of("twoPeopleAbove", Purse.money("150.00")))
                .patch(at("networks/" + network.id() + "/policy"))
                .then()
                .statusCode(200);
        purse.paid(network, "500.00");
        asked("150.01");

        export().statusCode(409).body("code", equalTo("second-person-required"));
        export(scene.treasurer(network.id()), Map.of("networkId", network.id().toString()))
                .statusCode(200);
    }

    @Test
    void public_money_that_own_money_no_longer_carries_is_not_paid_out() {
        var funder = stage.funder(true);
        stage.programme(
                new Stage.ProgrammeGiven(network.id(), funder, 10_000_00, "FIRST_COME", "OPEN"),
                Rules.oneToOne().publicCeiling(50).rule());
        purse.paid(network, "100.00");
        purse.paid(network, "100.00");
        ask("10.00").statusCode(201);
        scene.execute("update improvement set paid = paid - 10000 where id = ?", network.improvement());

        ask("10.00")
                .statusCode(409)
                .body("code", equalTo("public-ceiling-exceeded"))
                .body("allowed", equalTo("100.00"));
    }

    @Test
    void an_account_takes_two_people_and_a_valid_number() {
        give("1", "FR7630006000011234567890188").statusCode(422).body("code", equalTo("invalid-iban"));
        give("1", OTHER).statusCode(412).body("code", equalTo("stale-version"));
        var both = UUID.randomUUID().toString();
        scene.grant(both, GrantRole.PLACE_STEWARD, network.keeper());
        scene.grant(both, GrantRole.NETWORK_TREASURER, network.id());
        var token = Tokens.of(both, "member");
        changing(token, "2")
                .body(Map.of("holder", "L'Établi", "iban", OTHER))
                .put(at("commons/" + network.common() + "/payee"))
                .then()
                .statusCode(202)
                .body("inForce", equalTo("FR76…0189"));

        confirm(token).statusCode(409).body("code", equalTo("second-person-required"));
        confirm(network.treasurer()).statusCode(200).body("status", equalTo("WAITING"));
        as(scene.admin(network.id()))
                .get(at("commons/" + network.common() + "/payee"))
                .then()
                .statusCode(403);
        purse.paid(network, "10.00");
        asked("10.00");
        export().statusCode(200).body(not(containsString("<CdtrAcct><Id><IBAN>" + OTHER)));
    }
}
