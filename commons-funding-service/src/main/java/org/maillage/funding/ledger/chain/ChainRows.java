package org.maillage.funding.ledger.chain;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads journals as the chain sees them, and its links. */
final class ChainRows {

    private static final String JOURNAL =
            "j.id, j.operation, j.subject, j.actor, j.occurred_at, j.transaction::text, j.reverses";
    private static final String WAITING = "select " + JOURNAL
            + " from journal_waiting w join journal j on j.id = w.journal order by w.number limit ?";
    private static final String LINKS = "select c.position, c.previous, c.hash, " + JOURNAL
            + " from journal_chain c left join journal j on j.id = c.journal where c.position > ? order by c.position"
            + " limit ?";
    private static final String ENTRIES =
            "select journal, line, account, currency, amount from entry where journal = any (?) order by journal, line";
    private static final String HEAD = "select position, hash from journal_chain order by position desc limit 1";
    private static final String APPEND = "insert into journal_chain (position, journal, previous, hash)"
            + " select * from unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[])";

    private ChainRows() {}

    /** @param journal empty when its row is gone */
    record Link(long position, byte[] previous, byte[] hash, Optional<ChainedJournal> journal) {}

    record Head(long position, byte[] hash) {}

    static Head head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.next()
                    ? new Head(row.getLong(1), row.getBytes(2))
                    : new Head(0, ChainedJournal.BEFORE_THE_FIRST);
        }
    }

    static List<ChainedJournal> waiting(Connection connection, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(WAITING)) {
            statement.setInt(1, limit);
            var found = new ArrayList<ChainedJournal>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(journal(row, 0));
                }
            }
            return withEntries(connection, found);
        }
    }

    static List<Link> after(Connection connection, long position, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(LINKS)) {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            return links(connection, statement);
        }
    }

    static void append(Connection connection, List<Link> links) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setArray(1, array(connection, "bigint", links.stream().map(Link::position)));
            statement.setArray(2, array(connection, "uuid", links.stream().map(link -> link.journal()
                    .orElseThrow()
                    .id())));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", links.stream().map(Link::previous).toArray(byte[][]::new)));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", links.stream().map(Link::hash).toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static List<Link> links(Connection connection, PreparedStatement statement) throws SQLException {
        var bare = new ArrayList<Link>();
        var found = new ArrayList<ChainedJournal>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                var journal =
                        row.getObject(4) == null ? Optional.<ChainedJournal>empty() : Optional.of(journal(row, 3));
                journal.ifPresent(found::add);
                bare.add(new Link(row.getLong(1), row.getBytes(2), row.getBytes(3), journal));
            }
        }
        var whole = new HashMap<UUID, ChainedJournal>();
        withEntries(connection, found).forEach(journal -> whole.put(journal.id(), journal));
        return bare.stream()
                .map(link -> new Link(
                        link.position(),
                        link.previous(),
                        link.hash(),
                        link.journal().map(journal -> whole.get(journal.id()))))
                .toList();
    }

    private static List<ChainedJournal> withEntries(Connection connection, List<ChainedJournal> journals)
            throws SQLException {
        try (var statement = connection.prepareStatement(ENTRIES)) {
            statement.setArray(1, array(connection, "uuid", journals.stream().map(ChainedJournal::id)));
            Map<UUID, List<ChainedJournal.Line>> lines = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    lines.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new ChainedJournal.Line(
                                    row.getInt(2), row.getString(3), row.getString(4), row.getLong(5)));
                }
            }
            return journals.stream()
                    .map(journal -> journal.with(lines.getOrDefault(journal.id(), List.of())))
                    .toList();
        }
    }

    private static ChainedJournal journal(ResultSet row, int before) throws SQLException {
        return new ChainedJournal(
                row.getObject(before + 1, UUID.class),
                row.getString(before + 2),
                row.getObject(before + 3, UUID.class),
                row.getString(before + 4),
                row.getObject(before + 5, OffsetDateTime.class).toInstant(),
                row.getString(before + 6),
                row.getObject(before + 7, UUID.class),
                List.of());
    }
}
