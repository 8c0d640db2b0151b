package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.maillage.directory.imports.ImportId;

/** One worker an import, whatever the number of replicas: a lock of the database session, which a killed process frees. */
@ApplicationScoped
class ImportLocks {

    private final DataSource dataSource;

    ImportLocks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Lock tryLock(ImportId id) throws SQLException {
        var connection = dataSource.getConnection();
        try {
            long key = id.value().getLeastSignificantBits();
            return new Lock(connection, key, call(connection, "select pg_try_advisory_lock(?)", key));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    record Lock(Connection connection, long key, boolean isHeld) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            try (connection) {
                if (isHeld && !call(connection, "select pg_advisory_unlock(?)", key)) {
                    throw new SQLException("the lock of an import was lost");
                }
            }
        }
    }

    private static boolean call(Connection connection, String sql, long key) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
