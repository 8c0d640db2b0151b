package org.maillage.funding.ledger.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.AccountKind;
import org.maillage.funding.ledger.Accounts;
import org.maillage.funding.ledger.EntryState;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Money;

@ApplicationScoped
class JdbcAccounts implements Accounts {

    private static final UUID BEFORE_THE_FIRST = new UUID(0, 0);
    private static final String ACCOUNT = "select name, kind, owner, source, network from account where name = ?";
    static final String PAGE = """
            select e.journal, e.line, e.account, e.currency, e.amount, j.operation, j.subject, j.occurred_at
            from entry e join journal j on j.id = e.journal
            where e.account = ? and (e.journal, e.currency) > (?, ?) order by e.journal, e.currency limit ?
            """;
    private static final String COUNT = """
            select coalesce((select sum(entries) from account_checkpoint where account = ?), 0)
              + (select count(*) from journal_waiting w join entry e on e.journal = w.journal where e.account = ?)
            """;

    private final AgroalDataSource dataSource;

    JdbcAccounts(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Account> byName(String name) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ACCOUNT)) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(account(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Page<EntryState> entries(Account account, PageRequest page) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            statement.setString(1, account.name());
            statement.setObject(2, page.after().map(Cursor::id).orElse(BEFORE_THE_FIRST));
            statement.setString(3, page.after().map(Cursor::key).orElse(""));
            statement.setInt(4, page.limit());
            return page.page(
                    entries(statement),
                    count(connection, account),
                    entry -> new Cursor(entry.amount().currency(), entry.journal()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<EntryState> entries(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var entries = new ArrayList<EntryState>();
            while (row.next()) {
                entries.add(entry(row));
            }
            return entries;
        }
    }

    private static long count(Connection connection, Account account) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, account.name());
            statement.setString(2, account.name());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static EntryState entry(ResultSet row) throws SQLException {
        var journal = row.getObject("journal", UUID.class);
        return new EntryState(
                journal + "-" + row.getInt("line"),
                journal,
                row.getString("account"),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getString("operation") + " " + row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                AccountKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                Optional.ofNullable(row.getObject("source", UUID.class)),
                Optional.ofNullable(row.getObject("network", UUID.class)));
    }
}
