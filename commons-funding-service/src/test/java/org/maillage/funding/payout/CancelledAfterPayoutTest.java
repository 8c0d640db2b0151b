package org.maillage.funding.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Audit;
import org.maillage.funding.ledger.Finding;
import org.maillage.funding.payment.Purse;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class CancelledAfterPayoutTest {

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Audit audit;

    @Test
    void a_grant_that_was_paid_out_is_owed_and_the_audit_finds_nothing_wrong() {
        var before = breaks();
        var network = purse.network(10_000_00);
        stage.payee(network.common());
        var funder = stage.funder(false);
        as(scene.agent(funder))
                .body(Map.of(
                        "funderId", funder.toString(),
                        "improvementIds", List.of(network.improvement().toString()),
                        "amount", Purse.money("300.00")))
                .post(at("grants"))
                .then()
                .statusCode(201);
        as(network.treasurer())
                .body(Map.of("amount", Purse.money("120.00")))
                .post(at("improvements/" + network.improvement() + "/payouts"))
                .then()
                .statusCode(201);

        as(scene.admin(network.id()))
                .body(Map.of("reason", "Given up"))
                .post(at("improvements/" + network.improvement() + "/cancel"))
                .then()
                .statusCode(200);

        purse.holds(Account.funder(funder), 0);
        assertThat(breaks()).isEqualTo(before);
    }

    private Map<String, Long> breaks() {
        return audit.run().stream().collect(Collectors.toMap(Finding::check, Finding::breaks));
    }
}
