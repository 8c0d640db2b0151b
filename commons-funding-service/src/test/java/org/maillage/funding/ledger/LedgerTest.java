package org.maillage.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class LedgerTest {

    @Inject
    Ledger ledger;

    private final UUID network = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();
    private final UUID improvement = UUID.randomUUID();
    private final Account funder = Account.funder(UUID.randomUUID());
    private final Account available = Account.available(programme, network);
    private final Account reserved = Account.reserved(improvement, programme, network);

    @Test
    void a_journal_moves_what_it_says() {
        post(Journal.of("approve", programme, "someone").move(funder, available, Money.euros(1_000_00)));
        post(Journal.of("commit", improvement, "someone")
                .move(available, reserved, Money.euros(49_50))
                .move(available, reserved, Money.euros(50))
                .move(available, reserved, Money.euros(0)));

        assertThat(ledger.balance(funder)).isEqualTo(-1_000_00);
        assertThat(ledger.balance(available)).isEqualTo(950_00);
        assertThat(ledger.balance(reserved)).isEqualTo(50_00);
    }

    @Test
    void a_balance_counts_what_the_open_transaction_moves() {
        var seen = QuarkusTransaction.requiringNew().call(() -> {
            ledger.post(Journal.of("approve", programme, "a").move(funder, available, Money.euros(10)));
            ledger.post(Journal.of("approve", programme, "b").move(funder, available, Money.euros(5)));
            return ledger.balance(available);
        });

        assertThat(seen).isEqualTo(15);
    }

    @Test
    void two_currencies_are_never_added() {
        post(Journal.of("approve", programme, "a")
                .move(funder, available, Money.euros(10))
                .move(funder, available, new Money(7, "XPF")));

        assertThat(ledger.balances(available)).containsEntry("EUR", 10L).containsEntry("XPF", 7L);
    }

    @Test
    void no_more_leaves_an_account_than_it_holds() {
        post(Journal.of("approve", programme, "a").move(funder, available, Money.euros(10)));

        assertThatThrownBy(
                        () -> post(Journal.of("commit", improvement, "a").move(available, reserved, Money.euros(11))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("insufficient-funds"));
        assertThat(ledger.balance(available)).isEqualTo(10);
        assertThat(ledger.balance(reserved)).isZero();
    }

    @Test
    void a_journal_is_reversed_once() {
        var approved = post(Journal.of("approve", programme, "a").move(funder, available, Money.euros(10)));

        QuarkusTransaction.requiringNew().call(() -> ledger.reverse(approved, "undo", "b"));

        assertThat(ledger.balance(funder)).isZero();
        assertThat(ledger.balance(available)).isZero();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> ledger.reverse(approved, "undo", "b")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("wrong-state"));
    }

    @Test
    void posts_only_within_a_transaction() {
        var journal = Journal.of("approve", programme, "a").move(funder, available, Money.euros(10));

        assertThatThrownBy(() -> ledger.post(journal)).isInstanceOf(IllegalStateException.class);
    }

    private JournalId post(Journal journal) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.post(journal));
    }
}
