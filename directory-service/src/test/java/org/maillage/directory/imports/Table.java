package org.maillage.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What stands in the database, asked by plain SQL. */
@ApplicationScoped
class Table {

    private final DataSource dataSource;

    Table(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    long count(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty directory. */
    void clear() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from import_run");
            statement.executeUpdate("delete from place");
            statement.executeUpdate("delete from duplicate");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Over some network; there need be none of the kind. */
    void grantNetworkAdmin(String subject) {
        execute("insert into access_grant (id, subject, role, scope, created_at) values (gen_random_uuid(), '" + subject
                + "', 'NETWORK_ADMIN', gen_random_uuid(), now())");
    }

    long places() {
        return count("select count(*) from place");
    }

    long changes() {
        return count("select count(*) from change_log");
    }

    long placesOf(String territory, String code) {
        return count(
                "select count(*) from change_log c join place p on p.id::text = c.aggregate_id "
                        + "where c.kind = 'place' and c.aggregate_version = 1 and c.data -> 'territory' ->> '"
                        + territory
                        + "' = ?",
                code);
    }

    long placesOfKind(String kind) {
        return count("select count(*) from place where sheet -> 'kinds' @> to_jsonb(?::text)", kind);
    }
}
