package org.maillage.funding.directgrant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Round.money;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Round;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DirectGrantHttpTest {

    @Inject
    Round round;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Ledger ledger;

    @Test
    void line_15_a_direct_grant_of_1000_01_to_three_improvements_is_one_journal() {
        var who = round.given();
        var three = List.of(open(who, "LIMIT_MATCHES"), open(who, "LIMIT_MATCHES"), open(who, "ALLOW"));

        var grant = grant(who, three, "1000.01", Map.of())
                .statusCode(201)
                .body("parts.amount.amount", contains("333.34", "333.34", "333.33"))
                .body("improvements.raised.amount", contains("333.34", "333.34", "333.33"));

        String id = grant.extract().path("id");
        assertThat(stage.number("select count(*) from journal where subject = ?", UUID.fromString(id)))
                .isEqualTo(1);
        assertThat(ledger.balance(Account.funder(who.funder()))).isEqualTo(-1_000_01);
        assertThat(ledger.balance(Account.granted(three.get(0), who.funder(), who.network())))
                .isEqualTo(333_34);
        given().get(at("improvements/" + three.get(0)))
                .then()
                .body("granted.funderId", contains(who.funder().toString()))
                .body("granted[0].amount.amount", equalTo("333.34"))
                .body("remaining.amount", equalTo("4666.66"));
    }

    @Test
    void is_split_by_weights() {
        var who = round.given();
        var three = List.of(open(who, "ALLOW"), open(who, "ALLOW"), open(who, "ALLOW"));

        grant(who, three, "100.00", Map.of("weights", List.of(1, 1, 2)))
                .statusCode(201)
                .body("parts.amount.amount", contains("25.00", "25.00", "50.00"));
        grant(who, three, "100.00", Map.of("weights", List.of(1, 2)))
                .statusCode(422)
                .body("errors.pointer", contains("/weights"));
    }

    @Test
    void uses_room_and_stops_at_a_goal_that_limits_all() {
        var who = round.given();
        var limited = open(who, "LIMIT_ALL");

        grant(who, List.of(limited), "5000.01", Map.of())
                .statusCode(409)
                .body("code", equalTo("goal-exceeded"))
                .body("remaining", equalTo("5000.00"));
        grant(who, List.of(limited), "5000.00", Map.of())
                .statusCode(201)
                .body("improvements[0].status", equalTo("GOAL_REACHED"));
    }

    @Test
    void refuses_an_improvement_that_takes_no_money_another_currency_and_strangers() {
        var who = round.given();
        var proposed = round.improvement(who, "10.00", Map.of());
        var open = open(who, "ALLOW");

        grant(who, List.of(open, proposed), "10.00", Map.of())
                .statusCode(409)
                .body("code", equalTo("improvement-not-open"));
        grant(who, List.of(open), "1", Map.of("amount", Map.of("amount", "10", "currency", "XPF")))
                .statusCode(422)
                .body("code", equalTo("currency-mismatch"));
        grant(who, List.of(open, UUID.randomUUID()), "10.00", Map.of()).statusCode(404);
        as(who.admin())
                .body(Map.of("improvementIds", List.of(open), "funderId", who.funder(), "amount", money("1.00")))
                .post(at("grants"))
                .then()
                .statusCode(403);
        assertThat(ledger.balance(Account.funder(who.funder()))).isZero();
    }

    private UUID open(Round.Given who, String overfunding) {
        return round.openImprovement(who, "5000.00", Map.of("overfunding", overfunding));
    }

    private ValidatableResponse grant(Round.Given who, List<UUID> to, String amount, Map<String, ?> members) {
        var input = new HashMap<String, Object>(
                Map.of("improvementIds", to, "funderId", who.funder(), "amount", money(amount)));
        input.putAll(members);
        return as(who.agent()).body(input).post(at("grants")).then();
    }
}
