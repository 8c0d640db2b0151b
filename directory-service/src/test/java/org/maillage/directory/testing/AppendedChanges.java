package org.maillage.directory.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What was appended to the change log so far. */
@ApplicationScoped
public class AppendedChanges {

    private final AgroalDataSource dataSource;

    AppendedChanges(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public record Appended(String kind, String id, long version, String type, String audience, String data) {}

    /** Of that thing, in the order of its versions. */
    public List<Appended> of(String id) throws SQLException {
        return read("aggregate_id = '" + id + "'");
    }

    public List<String> typesOf(String id) throws SQLException {
        return of(id).stream().map(Appended::type).toList();
    }

    public List<Appended> ofKind(String kind) throws SQLException {
        return read("kind = '" + kind + "' and state = 'updated'");
    }

    /** The position of the last change that has one; feeds may be read from there. */
    public long lastPosition() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select last_position from change_log_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<Appended> read(String where) throws SQLException {
        var sql =
                "select kind, aggregate_id, aggregate_version, type, audience, coalesce(data::text, '') from change_log"
                        + " where " + where + " order by id";
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var changes = new ArrayList<Appended>();
            while (row.next()) {
                changes.add(new Appended(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
            return changes;
        }
    }
}
