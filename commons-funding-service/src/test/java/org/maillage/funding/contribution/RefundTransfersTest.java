package org.maillage.funding.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.EndToEndId;
import org.maillage.funding.payment.Purse;
import org.maillage.funding.payment.Purse.Network;
import org.maillage.funding.payment.camt.CamtFile;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RefundTransfersTest {

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private Network network;
    private UUID line;
    private UUID refund;
    private Account place;

    @BeforeEach
    void a_line_of_which_a_part_is_refunded() {
        network = purse.network(10_000_00);
        line = purse.paid(network, "300.00");
        refund = purse.refunded(network, line, "100.00");
        place = Account.place(stage.id("select place_id from contribution where id = ?", line));
    }

    private ValidatableResponse transfer(String token, Map<String, String> body) {
        return as(token)
                .body(body)
                .post(at("contributions/" + line + "/refunds/" + refund + "/transfer"))
                .then();
    }

    private ValidatableResponse statement(CamtFile file) {
        return purse.statement(network.treasurer(), network.id(), file.bytes()).statusCode(200);
    }

    @Test
    void is_written_down_once_by_a_treasurer() {
        purse.contribution(network, line).body("refunds.transferredAt", contains(nullValue()));
        purse.holds(place, 100_00);
        long bank = purse.balance(Account.world("CHEQUE"));

        transfer(network.treasurer(), Map.of("channel", "CHEQUE"))
                .statusCode(200)
                .body("refunds.transferredAt", contains(notNullValue()));

        purse.holds(place, 0);
        assertThat(purse.balance(Account.world("CHEQUE")) - bank).isEqualTo(100_00);
        transfer(network.treasurer(), Map.of()).statusCode(409).body("code", equalTo("wrong-state"));
        purse.holds(place, 0);
        assertThat(scene.facts(line.toString())).contains("ContributionRefundTransferred");
    }

    @Test
    void is_a_treasurers_affair() {
        transfer(scene.admin(network.id()), Map.of()).statusCode(403);
        transfer(scene.treasurer(scene.network("Another")), Map.of()).statusCode(404);
        transfer(network.treasurer(), Map.of("channel", "PIGEON")).statusCode(422);
        refund = UUID.randomUUID();
        transfer(network.treasurer(), Map.of()).statusCode(404);
        purse.holds(place, 100_00);
    }

    @Test
    void the_banks_statement_confirms_it_and_may_bring_it_back_once() {
        var id = EndToEndId.of(refund);
        var file = CamtFile.ofVersion(8)
                .debit("99.00", "R0", id)
                .debit("100.00", "R1", id)
                .debit("100.00", "R1", id);

        statement(file).body("lines.outcome", contains("IGNORED", "CONFIRMED", "IGNORED"));
        purse.holds(place, 0);
        transfer(network.treasurer(), Map.of()).statusCode(409);

        var back = CamtFile.ofVersion(8).returned("100.00", "R2", id);
        statement(back).body("lines.outcome", contains("REJECTED"));
        purse.holds(place, 100_00);
        purse.contribution(network, line).body("refunds.transferredAt", contains(nullValue()));

        statement(file).body("lines.outcome", contains("IGNORED", "IGNORED", "IGNORED"));
        purse.holds(place, 100_00);
        transfer(network.treasurer(), Map.of()).statusCode(200);
        statement(back).body("lines.outcome", contains("IGNORED"));
        purse.holds(place, 0);
    }
}
