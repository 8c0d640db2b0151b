package org.maillage.funding.doors;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the database holds of a {@link World}, as one digest a table. */
@ApplicationScoped
class Untouched {

    /** Written after the fact by loops of the service. */
    private static final Set<String> FOLLOWING = Set.of(
            "flyway_schema_history", "feed_membership", "journal_chain", "journal_waiting", "account_checkpoint");

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'";

    private final DataSource dataSource;

    Untouched(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<String, String> digests(World world) {
        try (var connection = dataSource.getConnection()) {
            var digests = new TreeMap<String, String>();
            for (var table : tables(connection)) {
                digests.put(table, digest(connection, table, world.ids()));
            }
            return digests;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(FOLLOWING);
        return tables;
    }

    private static String digest(Connection connection, String table, String ids) throws SQLException {
        var sql = "select md5(coalesce(string_agg(line, '|' order by line), '')) from"
                + " (select (to_jsonb(t) - 'position')::text line from \"" + table + "\" t) lines where line ~ ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, ids);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
