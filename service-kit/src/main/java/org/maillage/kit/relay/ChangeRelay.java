package org.maillage.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.maillage.kit.database.Transactions;

/**
 * Publishes the change log in order of position. A lock elects one relay among the replicas; the cursor moves after the
 * acknowledgement, so that what a failure leaves in doubt is sent again.
 */
final class ChangeRelay {

    static final int BATCH = 1000;

    static final long LOCK = 0x6D61696C_00000002L;
    private static final String NEXT =
            "select " + Envelope.COLUMNS + " from change_log where position > ? order by position limit " + BATCH;
    private static final String LATEST = "select " + Envelope.COLUMNS
            + " from change_log c where position > ? and position <= ? and not exists ("
            + "select from change_log later where later.kind = c.kind and later.aggregate_id = c.aggregate_id"
            + " and later.aggregate_version > c.aggregate_version and later.position <= ?)"
            + " order by position limit " + BATCH;

    private record Page(List<ChangeRecord> records, int changes, long lastPosition) {}

    private final DataSource dataSource;
    private final Envelope envelope;
    private final Publisher publisher;

    ChangeRelay(DataSource dataSource, Envelope envelope, Publisher publisher) {
        this.dataSource = dataSource;
        this.envelope = envelope;
        this.publisher = publisher;
    }

    /** Publishes the next changes; how many. 0 too when another replica is the relay. */
    int relayNext() throws SQLException {
        return Transactions.inOne(
                dataSource,
                connection -> Transactions.tryLock(connection, LOCK) ? relay(connection) : Integer.valueOf(0));
    }

    /** Goes on with a republishing that was asked for; how many changes were published again. */
    int republishNext() throws SQLException {
        return Transactions.inOne(
                dataSource,
                connection -> Transactions.tryLock(connection, LOCK) ? republish(connection) : Integer.valueOf(0));
    }

    private int relay(Connection connection) throws SQLException {
        long cursor = Cursors.read(connection, Cursors.RELAY).orElse(0);
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, cursor);
            var page = pageOf(statement);
            if (page.changes() > 0) {
                publisher.publish(page.records());
                Cursors.write(connection, Cursors.RELAY, page.lastPosition());
            }
            return page.changes();
        }
    }

    private int republish(Connection connection) throws SQLException {
        var again = Cursors.read(connection, Cursors.REPUBLISH);
        if (again.isEmpty()) {
            return 0;
        }
        long upTo = Cursors.read(connection, Cursors.RELAY).orElse(0);
        try (var statement = connection.prepareStatement(LATEST)) {
            statement.setLong(1, again.getAsLong());
            statement.setLong(2, upTo);
            statement.setLong(3, upTo);
            var page = pageOf(statement);
            if (page.changes() == 0) {
                Cursors.remove(connection, Cursors.REPUBLISH);
                return 0;
            }
            publisher.publish(page.records());
            Cursors.write(connection, Cursors.REPUBLISH, page.lastPosition());
            return page.changes();
        }
    }

    private Page pageOf(PreparedStatement statement) throws SQLException {
        var records = new ArrayList<ChangeRecord>(BATCH);
        int changes = 0;
        long last = 0;
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                records.addAll(envelope.dress(row));
                last = row.getLong("position");
                changes++;
            }
        }
        return new Page(records, changes, last);
    }
}
