package org.maillage.funding.ledger.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.JournalId;
import org.maillage.funding.ledger.Ledger;
import org.maillage.kernel.Refusal;
import org.postgresql.util.PSQLException;

/** The ledger on the connection of the open transaction: one round trip a journal. */
@ApplicationScoped
class JdbcLedger implements Ledger {

    private static final String BALANCES = """
            select currency, sum(amount)::bigint from (
              select currency, balance amount from account_checkpoint where account = ?
              union all
              select e.currency, e.amount from journal_waiting w join entry e on e.journal = w.journal where e.account = ?
            ) moved group by currency
            """;

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final JournalRows rows;

    JdbcLedger(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions, JournalRows rows) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public JournalId post(Journal journal) {
        if (journal.isEmpty()) {
            throw new IllegalStateException("a journal moves something: " + journal.operation());
        }
        return inTransaction(connection -> rows.insert(connection, journal));
    }

    @Override
    public JournalId reverse(JournalId journal, String operation, String actor) {
        return inTransaction(connection -> rows.insertReversal(connection, journal, operation, actor));
    }

    @Override
    public Map<String, Long> balances(Account account) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BALANCES)) {
            statement.setString(1, account.name());
            statement.setString(2, account.name());
            var balances = new HashMap<String, Long>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    balances.put(row.getString(1), row.getLong(2));
                }
            }
            return Map.copyOf(balances);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        JournalId on(Connection connection) throws SQLException;
    }

    private JournalId inTransaction(Writing writing) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a journal is posted in the transaction of what it is about");
        }
        try (var connection = dataSource.getConnection()) {
            return writing.on(connection);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(SQLException failure) {
        return switch (constraint(failure)) {
            case "account_not_negative" ->
                new Refusal("insufficient-funds", "There is less on an account than this would take.");
            case "journal_reversed_once" -> Refusal.wrongState("REVERSED");
            default -> new LedgerFailed(failure);
        };
    }

    private static String constraint(SQLException failure) {
        if (failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
            var constraint = postgres.getServerErrorMessage().getConstraint();
            return constraint == null ? "" : constraint;
        }
        return "";
    }

    /** The cause keeps its SQL state, by which a deadlock is told apart and tried again. */
    static final class LedgerFailed extends RuntimeException {
        LedgerFailed(SQLException cause) {
            super("the journal could not be written", cause);
        }
    }
}
