package org.maillage.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.payment.camt.CamtFile;
import org.maillage.funding.payment.camt.CamtFile.Line;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class StatementsOverHttpTest {

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
    void line_28_each_line_of_a_statement_has_its_outcome_and_the_same_statement_changes_nothing() {
        stage.programme(network.id(), 10_000_00, Rules.oneToOne().rule());
        var exact = purse.promised(network, "100.00");
        var shortOne = purse.promised(network, "200.00");
        var excess = purse.promised(network, "300.00");
        var file = CamtFile.ofVersion(8)
                .credit("100.00", "A1", purse.reference(exact))
                .credit("150.00", "A2", purse.reference(shortOne))
                .text("310.00", "A3", "Cotisation " + purse.reference(excess))
                .text("42.00", "A4", "merci")
                .credit("100.00", "A1", purse.reference(exact))
                .bytes();

        purse.statement(network.treasurer(), network.id(), file)
                .statusCode(200)
                .body("lines.outcome", contains("PAID", "WAITING", "PAID_WITH_EXCESS", "UNMATCHED", "IGNORED"))
                .body("lines[4].reason", equalTo("REPEATED"))
                .body("lines[0].contributionId", equalTo(exact.toString()));
        purse.contribution(network, exact)
                .body("status", equalTo("PAID"))
                .body("matches[0].status", equalTo("SETTLED"));
        purse.contribution(network, shortOne).body("status", equalTo("COMMITTED"));
        purse.contribution(network, excess).body("status", equalTo("PAID"));
        purse.holds(Account.own(network.improvement(), network.id()), 400_00);
        purse.holds(Account.suspense(shortOne, network.id()), 150_00);
        purse.holds(Account.suspense(excess, network.id()), 10_00);
        purse.unmatched(network)
                .body("totalCount", equalTo(2))
                .body("items.held.amount", contains("10.00", "42.00"))
                .body("items.status", contains("ALLOCATED", "UNALLOCATED"));

        long bank = purse.balance(Account.world("TRANSFER"));
        purse.statement(network.treasurer(), network.id(), file)
                .statusCode(200)
                .body("lines.outcome", contains("IGNORED", "IGNORED", "IGNORED", "IGNORED", "IGNORED"))
                .body("counts.IGNORED", equalTo(5));
        assertThat(purse.balance(Account.world("TRANSFER"))).isEqualTo(bank);
        purse.unmatched(network).body("totalCount", equalTo(2));
    }

    @Test
    void lines_of_one_statement_complete_a_promise_together() {
        var promise = purse.promised(network, "200.00");
        var reference = purse.reference(promise);
        var file = CamtFile.ofVersion(8)
                .credit("120.00", "T1", reference)
                .credit("50.00", "T2", reference)
                .credit("40.00", "T3", reference)
                .credit("5.00", "T4", reference);

        purse.statement(network.treasurer(), network.id(), file.bytes())
                .statusCode(200)
                .body("lines.outcome", contains("WAITING", "WAITING", "PAID_WITH_EXCESS", "PAID_ALREADY"));

        purse.contribution(network, promise).body("status", equalTo("PAID")).body("received.amount", equalTo("200.00"));
        purse.holds(Account.suspense(promise, network.id()), 15_00);
    }

    @Test
    void a_promise_is_completed_by_the_next_line() {
        var promise = purse.promised(network, "200.00");
        var reference = purse.reference(promise);

        purse.statement(
                        network.treasurer(),
                        network.id(),
                        CamtFile.ofVersion(2).credit("150.00", "B1", reference).bytes())
                .body("lines.outcome", contains("WAITING"));
        purse.statement(
                        network.treasurer(),
                        network.id(),
                        CamtFile.ofVersion(2).credit("60.00", "B2", reference).bytes())
                .body("lines.outcome", contains("PAID_WITH_EXCESS"));

        purse.contribution(network, promise).body("status", equalTo("PAID")).body("received.amount", equalTo("200.00"));
        purse.holds(Account.suspense(promise, network.id()), 10_00);
    }

    @Test
    void money_of_an_expired_promise_or_another_currency_revives_nothing() {
        var cancelled = purse.promised(network, "50.00");
        var place = stage.id("select place_id from contribution where id = ?", cancelled);
        as(scene.steward(place))
                .post(at("contributions/" + cancelled + "/cancel"))
                .then()
                .statusCode(200);
        var promise = purse.promised(network, "70.00");
        var foreign = new Line("70.00", "CHF", "CRDT", "C2")
                .details("<RmtInf><Ustrd>" + purse.reference(promise) + "</Ustrd></RmtInf>");
        var file = CamtFile.ofVersion(8)
                .credit("50.00", "C1", purse.reference(cancelled))
                .entry(foreign)
                .bytes();

        purse.statement(network.treasurer(), network.id(), file)
                .body("lines.outcome", contains("UNMATCHED", "UNMATCHED"));

        purse.contribution(network, cancelled).body("status", equalTo("CANCELLED"));
        purse.contribution(network, promise).body("status", equalTo("COMMITTED"));
    }

    @Test
    void a_reference_tells_the_network_of_a_statement() {
        var promise = purse.promised(network, "10.00");
        var file = CamtFile.ofVersion(4)
                .credit("10.00", "G1", purse.reference(promise))
                .bytes();

        RestAssured.given()
                .auth()
                .oauth2(network.treasurer())
                .multiPart("file", "statement.xml", file, "text/xml")
                .post(at("statements"))
                .then()
                .statusCode(200)
                .body("networkId", equalTo(network.id().toString()))
                .body("lines.outcome", contains("PAID"));
    }

    @Test
    void is_a_treasurers_affair() {
        var file = CamtFile.ofVersion(8).text("1.00", "H1", "x").bytes();

        purse.statement(scene.admin(network.id()), network.id(), file)
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        purse.statement(scene.administrator(), network.id(), file).statusCode(403);
        as(scene.administrator())
                .get(at("payments/unmatched?networkId=" + network.id()))
                .then()
                .statusCode(403);
        var other = purse.network(1_000_00);
        var promise = purse.promised(other, "1.00");
        purse.statement(
                        network.treasurer(),
                        network.id(),
                        CamtFile.ofVersion(8)
                                .credit("1.00", "H2", purse.reference(promise))
                                .bytes())
                .body("lines.outcome", contains("UNMATCHED"));
    }

    @Test
    void nothing_is_taken_of_a_file_that_is_no_statement() {
        purse.statement(network.treasurer(), network.id(), "not xml".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("invalid-statement"));
        purse.statement(network.treasurer(), "nowhere", CamtFile.ofVersion(8).bytes())
                .statusCode(422)
                .body("code", equalTo("validation"));
        purse.statement(network.treasurer(), network.id(), new byte[10_000_001])
                .statusCode(413)
                .body("code", equalTo("too-large"));
        as(network.treasurer()).body("{}").post(at("statements")).then().statusCode(415);
    }

    @Test
    void damaged_statements_are_answered_and_never_a_failure_of_ours() {
        var random = new Random(53);
        var file = CamtFile.ofVersion(8)
                .credit("3.00", "I1", "RF29MLG0000000042")
                .debit("2.00", "I2", "abc")
                .bytes();

        for (int round = 0; round < 150; round++) {
            var damaged = file.clone();
            for (int damage = random.nextInt(6); damage >= 0; damage--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            var status = purse.statement(network.treasurer(), network.id(), damaged)
                    .extract()
                    .statusCode();
            assertThat(status).isIn(200, 422);
        }
    }
}
