package org.maillage.funding.statement.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.ledger.AccountKind;
import org.maillage.funding.statement.AccountStatement;
import org.maillage.funding.statement.AccountStatement.Movement;
import org.maillage.funding.statement.Span;
import org.maillage.funding.statement.StatementOf;
import org.maillage.funding.statement.Statements;
import org.maillage.kernel.Money;

@ApplicationScoped
class JdbcStatements implements Statements {

    private static final String SUMS = """
            with mine as (%s)
            select a.name, a.kind, a.owner, a.source, e.currency,
              coalesce(sum(e.amount) filter (where j.occurred_at < ?), 0)::bigint opening, sum(e.amount)::bigint closing
            from mine a join entry e on e.account = a.name join journal j on j.id = e.journal
            where j.occurred_at < ? group by a.name, a.kind, a.owner, a.source, e.currency order by a.name, e.currency
            """;
    private static final String MOVEMENTS = """
            with mine as (%s)
            select e.account, e.currency, e.amount, j.id, j.operation, j.subject, j.occurred_at
            from mine a join entry e on e.account = a.name join journal j on j.id = e.journal
            where j.occurred_at >= ? and j.occurred_at < ? order by j.occurred_at, j.id
            """;

    private final AgroalDataSource dataSource;

    JdbcStatements(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Key(String account, String currency) {}

    @FunctionalInterface
    private interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }

    @Override
    public boolean exists(StatementOf of, UUID id) {
        return read(connection -> {
            try (var statement = connection.prepareStatement(AccountsOf.a(of).exists())) {
                statement.setObject(1, id);
                try (var row = statement.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    @Override
    public List<AccountStatement> accounts(StatementOf of, UUID id, Span span) {
        return read(connection -> {
            var movements = movements(connection, of, id, span);
            try (var statement = prepared(connection, SUMS, of, id, span);
                    var row = statement.executeQuery()) {
                var found = new ArrayList<AccountStatement>();
                while (row.next()) {
                    var key = new Key(row.getString("name"), row.getString("currency"));
                    found.add(account(row, movements.getOrDefault(key, List.of())));
                }
                return found;
            }
        });
    }

    @Override
    public Set<UUID> networks(StatementOf of, UUID id) {
        var sql = "select distinct network from (" + AccountsOf.a(of).accounts() + ") mine where network is not null";
        return read(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, of, id);
                var networks = new HashSet<UUID>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        networks.add(row.getObject(1, UUID.class));
                    }
                }
                return networks;
            }
        });
    }

    private static Map<Key, List<Movement>> movements(Connection connection, StatementOf of, UUID id, Span span)
            throws SQLException {
        try (var statement = prepared(connection, MOVEMENTS, of, id, span);
                var row = statement.executeQuery()) {
            var found = new HashMap<Key, List<Movement>>();
            while (row.next()) {
                found.computeIfAbsent(
                                new Key(row.getString("account"), row.getString("currency")), key -> new ArrayList<>())
                        .add(movement(row));
            }
            return found;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, StatementOf of, UUID id, Span span)
            throws SQLException {
        var statement =
                connection.prepareStatement(sql.formatted(AccountsOf.a(of).accounts()));
        int next = bind(statement, of, id);
        statement.setObject(next, span.start().atOffset(ZoneOffset.UTC));
        statement.setObject(next + 1, span.end().atOffset(ZoneOffset.UTC));
        return statement;
    }

    private static int bind(PreparedStatement statement, StatementOf of, UUID id) throws SQLException {
        int parameters = AccountsOf.a(of).parameters();
        for (int i = 1; i <= parameters; i++) {
            statement.setObject(i, id);
        }
        return parameters + 1;
    }

    private static AccountStatement account(ResultSet row, List<Movement> movements) throws SQLException {
        var currency = row.getString("currency");
        return new AccountStatement(
                row.getString("name"),
                AccountKind.valueOf(row.getString("kind")),
                row.getObject("owner", UUID.class),
                row.getObject("source", UUID.class),
                new Money(row.getLong("opening"), currency),
                List.copyOf(movements),
                new Money(row.getLong("closing"), currency));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("id", UUID.class),
                row.getString("operation"),
                row.getObject("subject", UUID.class),
                new Money(row.getLong("amount"), row.getString("currency")));
    }

    private <T> T read(Reading<T> reading) {
        try (var connection = dataSource.getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
