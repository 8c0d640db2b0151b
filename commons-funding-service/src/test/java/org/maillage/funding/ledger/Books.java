package org.maillage.funding.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.maillage.kit.testing.TestPostgres;

/** The ledger's tables, past the service: by its own role, or by one that may all. */
final class Books {

    private Books() {}

    static Connection asTheService() throws SQLException {
        return DriverManager.getConnection(TestPostgres.url("funding"), "funding_app", "funding_app");
    }

    /** Its triggers and foreign keys do not fire. */
    static Connection asSuperuser() throws SQLException {
        var connection = DriverManager.getConnection(TestPostgres.url("funding"), "postgres", "postgres");
        execute(connection, "set session_replication_role = replica");
        return connection;
    }

    static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    static String text(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }

    /** Changes with any byte of any row of the ledger. */
    static String digest(Connection connection) throws SQLException {
        return text(connection, """
                select concat_ws(' ',
                  (select md5(string_agg(j::text, ',' order by id)) from journal j),
                  (select md5(string_agg(e::text, ',' order by journal, line)) from entry e),
                  (select md5(string_agg(a::text, ',' order by name)) from account a),
                  (select md5(string_agg(b::text, ',' order by account, currency)) from account_balance b))
                """);
    }
}
