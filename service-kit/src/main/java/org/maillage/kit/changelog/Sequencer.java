package org.maillage.kit.changelog;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.maillage.kit.database.Transactions;

/**
 * Gives each committed change its position: without gap, in commit order per aggregate. Numbers taken inside the
 * writing transactions would become visible out of order, and readers would skip rows.
 */
public final class Sequencer {

    /** How many changes one transaction numbers. */
    public static final int BATCH = 500;

    private static final long LOCK = 0x6D61696C_00000001L;
    private static final String GIVE_POSITIONS = """
            with head as (select last_position from change_log_head for update),
             batch as (select id, row_number() over (order by id) n
                       from (select id from change_log where position is null order by id limit %d) q),
             done as (update change_log c set position = head.last_position + batch.n
                      from batch, head where c.id = batch.id returning c.position)
            update change_log_head set last_position = coalesce((select max(position) from done), last_position)
            returning (select count(*) from done)
            """.formatted(BATCH);

    private final DataSource dataSource;

    public Sequencer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many changes have got their position; 0 too when another replica is the sequencer. */
    public int givePositions() throws SQLException {
        return Transactions.inOne(
                dataSource,
                connection -> Transactions.tryLock(connection, LOCK) ? giveNext(connection) : Integer.valueOf(0));
    }

    private int giveNext(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(GIVE_POSITIONS);
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
