package org.maillage.funding.ledger.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.JournalId;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;

/** Writes journals. The driver sends the statements of one text together; entries of all accounts go as arrays. */
@Singleton
final class JournalRows {

    // The last two: an imbalance is an answer to this statement, and the next journal may still be written in parts.
    private static final String CHECK = """
            ; set constraints journal_balances immediate; set constraints journal_balances deferred
            """;
    private static final String HEAD = """
            insert into ledger_person (pseudonym, subject) values (?, ?) on conflict (subject) do nothing;
            insert into journal (id, operation, subject, actor, occurred_at, reverses)
              select ?, ?, ?, pseudonym, ?, ? from ledger_person where subject = ?;
            """;
    private static final String INSERT = HEAD + """
            insert into account (name, kind, owner, source, network)
              select * from unnest(?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[]) a(name) order by name
              on conflict (name) do nothing;
            insert into entry (journal, line, account, currency, amount)
              select ?, line, account, currency, amount
              from unnest(?::text[], ?::text[], ?::bigint[]) with ordinality e(account, currency, amount, line)
            """ + CHECK;
    private static final String REVERSE = HEAD + """
            insert into entry (journal, line, account, currency, amount)
              select ?, line, account, currency, -amount from entry where journal = ?
            """ + CHECK;

    private final Clock clock;
    private final Ids ids;

    JournalRows(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    JournalId insert(Connection connection, Journal journal) throws SQLException {
        var id = ids.next();
        try (var statement = connection.prepareStatement(INSERT)) {
            head(statement, id, new Head(journal.operation(), journal.subject(), journal.actor(), null));
            bind(statement, id, journal.entries());
            statement.execute();
        }
        return new JournalId(id);
    }

    JournalId insertReversal(Connection connection, JournalId reversed, String operation, String actor)
            throws SQLException {
        var id = ids.next();
        try (var statement = connection.prepareStatement(REVERSE)) {
            head(statement, id, new Head(operation, subjectOf(connection, reversed), actor, reversed.value()));
            statement.setObject(9, id);
            statement.setObject(10, reversed.value());
            statement.execute();
        }
        return new JournalId(id);
    }

    private record Head(
            String operation,
            UUID subject,
            String actor,
            @Nullable UUID reverses) {}

    private void head(PreparedStatement statement, UUID id, Head head) throws SQLException {
        statement.setObject(1, ids.next());
        statement.setString(2, head.actor());
        statement.setObject(3, id);
        statement.setString(4, head.operation());
        statement.setObject(5, head.subject());
        statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setObject(7, head.reverses());
        statement.setString(8, head.actor());
    }

    private static void bind(PreparedStatement statement, UUID id, List<Journal.Entry> entries) throws SQLException {
        setArray(statement, 9, "text", entries, entry -> entry.account().name());
        setArray(statement, 10, "text", entries, entry -> entry.account().kind().name());
        setArray(
                statement, 11, "uuid", entries, entry -> entry.account().owner().orElse(null));
        setArray(statement, 12, "uuid", entries, entry -> entry.account()
                .source()
                .orElse(null));
        setArray(statement, 13, "uuid", entries, entry -> entry.account()
                .network()
                .orElse(null));
        statement.setObject(14, id);
        setArray(statement, 15, "text", entries, entry -> entry.account().name());
        setArray(statement, 16, "text", entries, Journal.Entry::currency);
        setArray(statement, 17, "bigint", entries, Journal.Entry::cents);
    }

    private static void setArray(
            PreparedStatement statement,
            int index,
            String type,
            List<Journal.Entry> entries,
            Function<Journal.Entry, @Nullable Object> member)
            throws SQLException {
        var values = entries.stream().map(member).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static UUID subjectOf(Connection connection, JournalId journal) throws SQLException {
        try (var statement = connection.prepareStatement("select subject from journal where id = ?")) {
            statement.setObject(1, journal.value());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.notFound("journal");
                }
                return row.getObject(1, UUID.class);
            }
        }
    }
}
