package org.maillage.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Lets what is heard take effect once: the effect and the event's id are one transaction. */
@ApplicationScoped
public class Inbox {

    private static final Duration KEPT = Duration.ofDays(30);

    /** What became of a change that was heard. */
    public enum Reception {
        TAKEN,
        HEARD_BEFORE,
        OLDER
    }

    @FunctionalInterface
    public interface Effect {
        void on(Connection connection) throws SQLException;
    }

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Inbox(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Runs the effect unless the event was heard before or a newer version of the aggregate was. */
    @Transactional
    public Reception receive(HeardChange change, Effect effect) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (!remember(connection, change)) {
                return Reception.HEARD_BEFORE;
            }
            if (!advance(connection, change)) {
                return Reception.OLDER;
            }
            effect.on(connection);
            return Reception.TAKEN;
        }
    }

    @Scheduled(every = "6h", delayed = "10m")
    void forgetOldOnes() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("delete from inbox_event where received_at < ?")) {
            statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private boolean remember(Connection connection, HeardChange change) throws SQLException {
        var sql = "insert into inbox_event (source, event_id, received_at) values (?, ?, ?) on conflict do nothing";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, change.source());
            statement.setString(2, change.eventId());
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    private static boolean advance(Connection connection, HeardChange change) throws SQLException {
        var sql = """
                insert into inbox_version as known (source, kind, aggregate_id, aggregate_version) values (?, ?, ?, ?)
                on conflict (source, kind, aggregate_id) do update set aggregate_version = excluded.aggregate_version
                where known.aggregate_version < excluded.aggregate_version
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, change.source());
            statement.setString(2, change.kind());
            statement.setString(3, change.aggregateId());
            statement.setLong(4, change.version());
            return statement.executeUpdate() == 1;
        }
    }
}
