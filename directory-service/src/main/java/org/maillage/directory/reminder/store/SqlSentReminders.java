package org.maillage.directory.reminder.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.reminder.DueReminder;
import org.maillage.directory.reminder.ReminderStage;
import org.maillage.directory.reminder.SentReminders;

@ApplicationScoped
class SqlSentReminders implements SentReminders {

    private static final String REMEMBER = """
            insert into reminder (place_id, expires_at, stage, reminded_at)
            select id, ?, ?, ? from place where id = ? on conflict do nothing
            """;
    private static final String GIVEN =
            "select place_id, expires_at, stage, reminded_at from reminder where place_id = any(?)";
    private static final String UNSENT = """
            select r.place_id, r.expires_at, r.stage, g.id, g.subject
            from reminder r join access_grant g on g.scope = r.place_id and g.role = 'PLACE_STEWARD'
            where r.reminded_at > ? and not exists (select from reminder_mail m where m.grant_id = g.id
              and m.place_id = r.place_id and m.expires_at = r.expires_at and m.stage = r.stage)
            order by g.subject, r.expires_at, r.place_id
            """;
    private static final String CLAIM = """
            insert into reminder_mail (place_id, expires_at, stage, grant_id) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String RELEASE =
            "delete from reminder_mail where place_id = ? and expires_at = ? and stage = ? and grant_id = ?";

    private final AgroalDataSource dataSource;

    SqlSentReminders(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static final class RemindersUnreachable extends RuntimeException {
        RemindersUnreachable(SQLException cause) {
            super("the reminders cannot be read or written", cause);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    @Override
    public void remember(Collection<DueReminder.Key> reminders, Instant now) {
        with(REMEMBER, statement -> {
            for (var reminder : reminders) {
                statement.setObject(1, utc(reminder.expiresAt()));
                statement.setString(2, reminder.stage().name());
                statement.setObject(3, utc(now));
                statement.setObject(4, reminder.place().value());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    public Map<DueReminder.Key, Instant> given(Collection<DueReminder.Key> reminders) {
        return with(GIVEN, statement -> {
            var places = reminders.stream().map(key -> key.place().value()).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", places));
            var given = new HashMap<DueReminder.Key, Instant>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    given.put(key(row), instant(row, "reminded_at"));
                }
            }
            given.keySet().retainAll(reminders);
            return given;
        });
    }

    @Override
    public List<Unsent> unsent(Instant since) {
        return with(UNSENT, statement -> {
            statement.setObject(1, utc(since));
            var messages = new ArrayList<Unsent>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    messages.add(new Unsent(key(row), row.getObject("id", UUID.class), row.getString("subject")));
                }
            }
            return messages;
        });
    }

    @Override
    public List<Unsent> claim(Collection<Unsent> messages) {
        return with(CLAIM, statement -> {
            var claimed = new ArrayList<Unsent>();
            for (var message : messages) {
                bind(statement, message);
                if (statement.executeUpdate() == 1) {
                    claimed.add(message);
                }
            }
            return claimed;
        });
    }

    @Override
    public void release(Collection<Unsent> messages) {
        with(RELEASE, statement -> {
            for (var message : messages) {
                bind(statement, message);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static void bind(PreparedStatement statement, Unsent message) throws SQLException {
        statement.setObject(1, message.reminder().place().value());
        statement.setObject(2, utc(message.reminder().expiresAt()));
        statement.setString(3, message.reminder().stage().name());
        statement.setObject(4, message.grant());
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new RemindersUnreachable(e);
        }
    }

    private static DueReminder.Key key(ResultSet row) throws SQLException {
        return new DueReminder.Key(
                new PlaceId(row.getObject("place_id", UUID.class)),
                instant(row, "expires_at"),
                ReminderStage.valueOf(row.getString("stage")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
