package org.maillage.funding.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.programme.ProgrammeDoor.get;
import static org.maillage.funding.programme.ProgrammeDoor.patch;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;
import static org.maillage.funding.testing.Round.money;
import static org.maillage.funding.testing.Round.programmeInput;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Round;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.record.Recorded.By;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ProgrammeLifeOverHttpTest {

    @Inject
    Round round;

    @Inject
    Scene scene;

    @Inject
    Ledger ledger;

    @Inject
    ProgrammeLabels labels;

    @Inject
    ProgrammeDecided decided;

    @Test
    void brings_its_budget_into_the_ledger_once_approved_and_follows_its_changes() {
        var who = round.given();
        var draft = round.programme(who, "1000.00", Map.of());
        var id = round.approvedProgramme(who, "1000.00", Map.of());

        assertThat(available(who, draft)).isZero();
        assertThat(available(who, id)).isEqualTo(1_000_00);
        patch(who.agent(), id, Map.of("budget", money("1500.00"))).statusCode(200);
        assertThat(available(who, id)).isEqualTo(1_500_00);
        assertThat(ledger.balance(Account.funder(who.funder()))).isEqualTo(-1_500_00);
        use(id, 300_00, 200_00);
        patch(who.agent(), id, Map.of("budget", money("499.99")))
                .statusCode(409)
                .body("code", equalTo("budget-below-used"))
                .body("used", equalTo("500.00"));
        patch(who.agent(), id, Map.of("budget", money("600.00")))
                .statusCode(200)
                .body("available.amount", equalTo("100.00"))
                .body("ruleVersion", equalTo(1));
        assertThat(available(who, id)).isEqualTo(600_00);
    }

    @Test
    void moves_its_budget_in_the_ledger_to_another_network() {
        var who = round.given();
        var id = round.approvedProgramme(who, "1000.00", Map.of());
        var other = scene.network("Autre");

        patch(who.agent(), id, Map.of("networkId", other, "budget", money("900.00")))
                .statusCode(200);

        assertThat(ledger.balance(Account.funder(who.funder()))).isEqualTo(-900_00);
        assertThat(ledger.balance(Account.available(id, other))).isEqualTo(900_00);
    }

    @Test
    void opens_by_the_clock_and_is_suspended_and_resumed() {
        var who = round.given();
        var id = round.approvedProgramme(who, "1000.00", Map.of());
        var later = round.approvedProgramme(who, "1000.00", Map.of("opensAt", "2098-01-01T00:00:00Z"));

        assertThat(labels.follow(new ProgrammeId(id))).isFalse();
        assertThat(labels.follow(new ProgrammeId(later))).isFalse();

        get(id).body("status", equalTo("OPEN"));
        get(later).body("status", equalTo("APPROVED"));
        as(who.agent())
                .body(Map.of("reason", "Vérification"))
                .post(at("programmes/" + id + "/suspend"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"));
        as(who.agent()).post(at("programmes/" + id + "/resume")).then().statusCode(403);
        as(who.admin())
                .post(at("programmes/" + id + "/resume"))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        as(who.admin())
                .post(at("programmes/" + id + "/resume"))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
    }

    @Test
    void is_to_be_closed_once_its_window_is_over() {
        var who = round.given();
        var over = round.approvedProgramme(
                who, "1000.00", Map.of("opensAt", "2025-01-01T00:00:00Z", "closesAt", "2025-02-01T00:00:00Z"));

        assertThat(labels.due()).contains(new ProgrammeId(over));
        assertThat(labels.follow(new ProgrammeId(over))).isTrue();
    }

    @Test
    void is_opened_by_agents_and_approved_by_admins() {
        var who = round.given();
        var stranger = scene.agent(UUID.randomUUID());

        as(stranger)
                .body(programmeInput(who, "10.00", Map.of()))
                .post(at("programmes"))
                .then()
                .statusCode(403);
        as(who.admin())
                .body(programmeInput(who, "10.00", Map.of()))
                .post(at("programmes"))
                .then()
                .statusCode(403);
        var id = round.programme(who, "10.00", Map.of());
        as(who.agent()).post(at("programmes/" + id + "/approve")).then().statusCode(403);
        patch(who.admin(), id, Map.of("name", "Autre")).statusCode(403);
        given().contentType("application/json")
                .post(at("programmes/" + id + "/approve"))
                .then()
                .statusCode(401);
        as(scene.administrator())
                .post(at("programmes/" + id + "/approve"))
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
    }

    @Test
    void waits_for_a_decision_where_the_network_decides() {
        var who = round.given();
        changing(who.admin(), "*")
                .body(Map.of("approval", "DECISION", "publicCeilingPercent", 80))
                .patch(at("networks/" + who.network() + "/policy"))
                .then()
                .statusCode(200);
        var id = round.programme(who, "10.00", Map.of());

        as(who.admin())
                .post(at("programmes/" + id + "/approve"))
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-required"));
        get(id).body("status", equalTo("DRAFT")).body("publicCeilingPercent", equalTo(80));
        QuarkusTransaction.requiringNew().run(() -> decided.adopted(id, new By("test", Instant.now())));
        get(id).body("status", equalTo("APPROVED"));
        assertThat(available(who, id)).isEqualTo(10_00);
    }

    private long available(Round.Given who, UUID programme) {
        return ledger.balance(Account.available(programme, who.network()));
    }

    private void use(UUID programme, long reserved, long settled) {
        scene.execute("update programme set reserved = ?, settled = ? where id = ?", reserved, settled, programme);
    }
}
