package org.maillage.kit.changelog;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The changes of one transaction, written just before its commit, with what it forgets; the sequencer is woken just after. */
final class ChangesOfTransaction implements Synchronization {

    private static final String INSERT = """
            insert into change_log (event_id, kind, aggregate_id, aggregate_version, type, state, audience, data,
              reason, occurred_at, actor, origin, merged_into, traceparent)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            """;

    /** Where changes go, and who is told. */
    @Singleton
    record Home(AgroalDataSource dataSource, SequencerLoop sequencer) {}

    private final Home home;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Forgotten> forgotten = new ArrayList<>();

    ChangesOfTransaction(Home home) {
        this.home = home;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    void add(Forgotten more) {
        forgotten.add(more);
    }

    @Override
    public void beforeCompletion() {
        try (var connection = home.dataSource().getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (var entry : entries) {
                bind(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
            for (var past : forgotten) {
                past.eraseFrom(connection);
            }
        } catch (SQLException e) {
            throw new ChangesNotWritten(e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            home.sequencer().wake();
        }
    }

    private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        var change = entry.change();
        statement.setObject(1, entry.eventId());
        statement.setString(2, change.kind());
        statement.setString(3, change.aggregateId());
        statement.setLong(4, change.version());
        statement.setString(5, change.type());
        statement.setString(6, change.state().name().toLowerCase(Locale.ROOT));
        statement.setString(7, change.audience().name().toLowerCase(Locale.ROOT));
        statement.setString(8, entry.data());
        statement.setString(9, change.reason());
        statement.setObject(10, entry.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setString(11, entry.actor());
        statement.setString(12, entry.origin());
        statement.setObject(13, change.mergedInto());
        statement.setString(14, entry.traceparent());
    }

    static final class ChangesNotWritten extends RuntimeException {
        ChangesNotWritten(SQLException cause) {
            super("the changes of the transaction could not be written", cause);
        }
    }
}
