package org.maillage.kit.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/** How far the relay has come. */
final class Cursors {

    static final String RELAY = "relay";
    static final String REPUBLISH = "republish";

    private Cursors() {}

    static OptionalLong read(Connection connection, String reader) throws SQLException {
        try (var statement = connection.prepareStatement("select position from change_log_cursor where reader = ?")) {
            statement.setString(1, reader);
            try (var row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    static void write(Connection connection, String reader, long position) throws SQLException {
        var sql = "insert into change_log_cursor (reader, position) values (?, ?)"
                + " on conflict (reader) do update set position = excluded.position";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, reader);
            statement.setLong(2, position);
            statement.executeUpdate();
        }
    }

    static void remove(Connection connection, String reader) throws SQLException {
        try (var statement = connection.prepareStatement("delete from change_log_cursor where reader = ?")) {
            statement.setString(1, reader);
            statement.executeUpdate();
        }
    }
}
