package org.maillage.directory.person.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.maillage.directory.person.PersonalRecords;

/** Which changes she made. The change log itself forgets her, after every feature has. */
@ApplicationScoped
class ChangesOfPerson implements PersonalRecords {

    private static final String MADE =
            "select kind, aggregate_id, type, occurred_at from change_log where actor = ? order by id";

    private final AgroalDataSource dataSource;

    ChangesOfPerson(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static final class ChangesUnreadable extends RuntimeException {
        ChangesUnreadable(SQLException cause) {
            super("the change log cannot be read", cause);
        }
    }

    private record Made(String kind, String id, String type, Instant at) {}

    @Override
    public String member() {
        return "changes";
    }

    @Override
    public List<?> of(String subject) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(MADE)) {
            statement.setString(1, subject);
            var made = new ArrayList<Made>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var at = row.getObject(4, OffsetDateTime.class).toInstant();
                    made.add(new Made(row.getString(1), row.getString(2), row.getString(3), at));
                }
            }
            return made;
        } catch (SQLException e) {
            throw new ChangesUnreadable(e);
        }
    }

    @Override
    public void erase(String subject) {
        // PersonService asks the change log to forget her once everything else has.
    }
}
