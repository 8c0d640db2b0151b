package org.maillage.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    Chain chain;

    @Inject
    Ledger ledger;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Test
    void a_copy_that_is_not_the_ledger_s_is_named() {
        var programme = stage.programme(
                scene.network("Un réseau"), 1_000_00, Rules.oneToOne().rule());

        scene.execute("update programme set settled = 1 where id = ?", programme);
        var told = examples("programmes-equal");
        scene.execute("update programme set settled = 0 where id = ?", programme);

        assertThat(told).contains(programme.toString());
        assertThat(examples("programmes-equal")).doesNotContain(programme.toString());
    }

    @Test
    void an_entry_or_a_balance_that_was_altered_is_named() throws SQLException {
        var network = UUID.randomUUID();
        var available = Account.available(UUID.randomUUID(), network);
        var journal = QuarkusTransaction.requiringNew()
                .call(() -> ledger.post(Journal.of("approve", network, "someone")
                        .move(Account.funder(UUID.randomUUID()), available, Money.euros(10_00))));
        await().until(() -> chain.verify().unchained() == 0);
        try (var books = Books.asSuperuser()) {
            Books.execute(
                    books, "update entry set amount = amount - 20_01 where journal = ? and line = 2", journal.value());
            var balanced = examples("journals-balanced");
            var negative = examples("nothing-negative");
            var balances = examples("balances-equal");
            var checkpoints = breaks("checkpoints-equal");
            Books.execute(
                    books, "update entry set amount = amount + 20_01 where journal = ? and line = 2", journal.value());

            assertThat(balanced).contains(journal.value().toString());
            assertThat(negative).contains(available.name());
            assertThat(balances).contains(available.name());
            assertThat(checkpoints).isNotNegative();
            assertThat(examples("balances-equal")).doesNotContain(available.name());
        }
    }

    @Test
    void every_check_runs() {
        assertThat(audit.run()).extracting(Finding::check).contains("chain-whole", "caps-held", "improvements-equal");
    }

    private List<String> examples(String check) {
        return audit.run().stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow()
                .examples();
    }

    private long breaks(String check) {
        return audit.run().stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow()
                .breaks();
    }
}
