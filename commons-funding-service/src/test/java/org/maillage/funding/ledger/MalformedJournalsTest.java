package org.maillage.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

/** Promise T4: 2,000 attempts, 100,000 with {@code -Dtrust.full}. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class MalformedJournalsTest {

    private static final Logger LOG = Logger.getLogger(MalformedJournalsTest.class);
    private static final int ATTEMPTS = Boolean.getBoolean("trust.full") ? 100_000 : 2_000;

    @Inject
    Ledger ledger;

    @Test
    void t4_nothing_malformed_gets_into_the_ledger_and_nothing_in_it_is_altered() throws SQLException {
        var malformed = new Malformed(new Random(4), fixture());
        try (var books = Books.asTheService()) {
            var before = Books.digest(books);
            books.setAutoCommit(false);

            var taken = new ArrayList<Integer>();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (isTaken(books, malformed.next())) {
                    taken.add(attempt);
                }
                if (attempt % 20_000 == 19_999) {
                    LOG.infof("%d attempts on the ledger", attempt + 1);
                }
            }

            assertThat(taken).isEmpty();
            assertThat(Books.digest(books)).isEqualTo(before);
        }
    }

    @Test
    void the_transaction_of_a_journal_cannot_be_made_up() throws SQLException {
        var fixture = fixture();
        try (var books = Books.asTheService()) {
            var id = UUID.randomUUID();
            books.setAutoCommit(false);
            Books.execute(
                    books,
                    "insert into journal (id, operation, subject, actor, occurred_at, transaction)"
                            + " values (?, 'x', ?, 'x', now(), '9999999999')",
                    id,
                    id);
            Books.execute(
                    books,
                    "insert into entry values (?, 1, ?, 'EUR', 5), (?, 2, ?, 'EUR', -5)",
                    id,
                    fixture.available(),
                    id,
                    fixture.funder());
            books.commit();

            assertThat(Books.text(books, "select transaction from journal where id = ?", id))
                    .isNotEqualTo("9999999999");
        }
    }

    private static boolean isTaken(Connection books, Malformed.Attempt attempt) throws SQLException {
        try {
            attempt.on(books);
            books.commit();
            return true;
        } catch (SQLException refused) {
            books.rollback();
            return false;
        }
    }

    private Malformed.Fixture fixture() {
        var network = UUID.randomUUID();
        var programme = UUID.randomUUID();
        var funder = Account.funder(UUID.randomUUID());
        var available = Account.available(programme, network);
        var reserved = Account.reserved(UUID.randomUUID(), programme, network);
        return QuarkusTransaction.requiringNew().call(() -> {
            var approve = Journal.of("approve", programme, "someone");
            ledger.post(approve.move(funder, available, Money.euros(5_000_00)));
            ledger.post(approve.move(available, reserved, Money.euros(1_00)));
            var sealed = ledger.post(approve.move(funder, available, Money.euros(10_00)));
            var reversed = ledger.post(approve.move(funder, available, Money.euros(10_00)));
            ledger.reverse(reversed, "undo", "someone");
            return new Malformed.Fixture(
                    funder.name(), available.name(), reserved.name(), sealed.value(), reversed.value());
        });
    }
}
