package org.maillage.funding.ending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Round.money;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.ContributionStatus;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementLife;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Round;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ImprovementEndingTest {

    @Inject
    Round round;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Ledger ledger;

    @Inject
    ImprovementEnding ending;

    @Inject
    ImprovementLife life;

    @Inject
    ContributionService contributions;

    @Test
    void a_cancelled_improvement_gives_everything_back() {
        var who = round.given();
        var programme = round.approvedProgramme(who, "1000.00", Map.of());
        var id = round.openImprovement(who, "5000.00", Map.of());
        var paid = contribute(who, id, "100.00");
        contribute(who, id, "50.00");
        as(scene.treasurer(who.network()))
                .body(Map.of("amount", money("100.00"), "reference", "1", "receivedOn", "2026-11-20"))
                .post(at("contributions/" + paid + "/payments"))
                .then()
                .statusCode(201);
        as(who.agent())
                .body(Map.of("improvementIds", List.of(id), "funderId", who.funder(), "amount", money("30.00")))
                .post(at("grants"))
                .then()
                .statusCode(201);

        as(who.steward())
                .body(Map.of())
                .post(at("improvements/" + id + "/cancel"))
                .then()
                .statusCode(422);
        as(who.steward())
                .body(Map.of("reason", "Plus besoin"))
                .post(at("improvements/" + id + "/cancel"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("Plus besoin"))
                .body("raised.amount", equalTo("0.00"))
                .body("matched", empty())
                .body("granted", empty())
                .body("contributors", equalTo(0));

        given().get(at("programmes/" + programme)).then().body("available.amount", equalTo("1000.00"));
        assertThat(ledger.balance(Account.own(id, who.network()))).isZero();
        assertThat(ledger.balance(Account.promised(id, who.network()))).isZero();
        assertThat(ledger.balance(Account.available(programme, who.network()))).isEqualTo(1_000_00);
        assertThat(ledger.balance(Account.granted(id, who.funder(), who.network())))
                .isZero();
        assertThat(stage.number("select count(*) from improvement where id = ? and unwinding", id))
                .isZero();
    }

    @Test
    void a_cancelled_improvement_owes_what_was_paid_out_of_a_grant() {
        var who = round.given();
        var id = round.openImprovement(who, "5000.00", Map.of());
        as(who.agent())
                .body(Map.of("improvementIds", List.of(id), "funderId", who.funder(), "amount", money("30.00")))
                .post(at("grants"))
                .then()
                .statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(Journal.of("payout", id, "test")
                        .move(
                                Account.granted(id, who.funder(), who.network()),
                                Account.payable(who.place(), who.network()),
                                Money.euros(30_00))));

        as(who.steward())
                .body(Map.of("reason", "Plus besoin"))
                .post(at("improvements/" + id + "/cancel"))
                .then()
                .statusCode(200);

        assertThat(ledger.balance(Account.owed(who.place(), who.network()))).isEqualTo(-30_00);
        assertThat(ledger.balance(Account.funder(who.funder()))).isZero();
    }

    @Test
    void a_disputed_line_of_a_cancelled_improvement_is_given_back_once_its_money_stays() {
        var who = round.given();
        var programme = round.approvedProgramme(who, "1000.00", Map.of());
        var id = round.openImprovement(who, "5000.00", Map.of());
        var paid = contribute(who, id, "100.00");
        as(scene.treasurer(who.network()))
                .body(Map.of("amount", money("100.00"), "reference", "1", "receivedOn", "2026-11-20"))
                .post(at("contributions/" + paid + "/payments"))
                .then()
                .statusCode(201);
        var line = new ContributionId(UUID.fromString(paid));
        contributions.dispute(line);
        as(who.steward())
                .body(Map.of("reason", "Plus besoin"))
                .post(at("improvements/" + id + "/cancel"))
                .then()
                .statusCode(200);
        assertThat(ledger.balance(Account.own(id, who.network()))).isEqualTo(100_00);

        var state = contributions.resolve(line, true);

        assertThat(state.status()).isEqualTo(ContributionStatus.REFUNDED);
        assertThat(state.refunds()).extracting(refund -> refund.reason()).containsExactly("Plus besoin");
        assertThat(scene.facts(paid)).endsWith("ContributionDisputeWon", "ContributionRefunded");
        assertThat(ledger.balance(Account.own(id, who.network()))).isZero();
        assertThat(ledger.balance(Account.available(programme, who.network()))).isEqualTo(1_000_00);
        given().get(at("improvements/" + id))
                .then()
                .body("raised.amount", equalTo("0.00"))
                .body("matched", empty());
    }

    @Test
    void an_open_improvement_expires_after_its_deadline_day_and_frees_what_was_promised() {
        var who = round.given();
        var programme = round.approvedProgramme(who, "1000.00", Map.of());
        var id = round.openImprovement(who, "5000.00", Map.of());
        contribute(who, id, "50.00");
        scene.execute("update improvement set deadline = date '2026-01-31' where id = ?", id);

        assertThat(ending.overdue()).contains(new ImprovementId(id));
        assertThat(life.expire(new ImprovementId(id))).isTrue();
        assertThat(life.expire(new ImprovementId(id))).isFalse();
        assertThat(ending.step(new ImprovementId(id))).isTrue();
        assertThat(ending.step(new ImprovementId(id))).isFalse();

        given().get(at("improvements/" + id))
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("raised.amount", equalTo("0.00"));
        given().get(at("programmes/" + programme)).then().body("available.amount", equalTo("1000.00"));
        assertThat(ending.unfinished()).doesNotContain(new ImprovementId(id));
    }

    private String contribute(Round.Given who, UUID improvement, String amount) {
        return as(who.steward())
                .body(Map.of("placeId", who.place(), "improvementId", improvement, "amount", money(amount)))
                .post(at("contributions"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
