package org.maillage.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The answers given under each key, kept for seven days. */
@ApplicationScoped
class StoredAnswers {

    private static final Duration KEPT = Duration.ofDays(7);

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    StoredAnswers(AgroalDataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    boolean lock(KeyedRequest request) throws SQLException {
        var sql = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, request.lockName());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    Optional<StoredAnswer.Kept> find(KeyedRequest request) throws SQLException {
        var sql = "select fingerprint, status, headers::text, body from stored_answer"
                + " where client = ? and actor = ? and route = ? and key = ? and stored_at > ?";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, request.client());
            statement.setString(2, request.actor());
            statement.setString(3, request.route());
            statement.setString(4, request.key());
            statement.setObject(5, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    void store(KeyedRequest request, StoredAnswer answer) throws SQLException {
        var sql = """
                insert into stored_answer (client, actor, route, key, fingerprint, status, headers, body, stored_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (client, actor, route, key) do update set fingerprint = excluded.fingerprint,
                  status = excluded.status, headers = excluded.headers, body = excluded.body,
                  stored_at = excluded.stored_at
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, request.client());
            statement.setString(2, request.actor());
            statement.setString(3, request.route());
            statement.setString(4, request.key());
            statement.setString(5, request.fingerprint());
            statement.setInt(6, answer.status());
            statement.setString(7, write(answer.headers()));
            statement.setString(8, answer.body());
            statement.setObject(9, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    @Scheduled(every = "6h", delayed = "10m")
    void forgetOldOnes() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("delete from stored_answer where stored_at < ?")) {
            statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    StoredAnswer storable(Response answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        var entity = answer.getEntity();
        if (entity != null) {
            headers.putIfAbsent("Content-Type", List.of("application/json"));
        }
        return new StoredAnswer(answer.getStatus(), headers, bodyOf(entity));
    }

    private @Nullable String bodyOf(@Nullable Object entity) {
        if (entity == null) {
            return null;
        }
        return entity instanceof String text ? text : write(entity);
    }

    private StoredAnswer.Kept read(ResultSet row) throws SQLException {
        try {
            Map<String, List<String>> headers = json.readValue(row.getString(3), new TypeReference<>() {});
            return new StoredAnswer.Kept(row.getString(1), new StoredAnswer(row.getInt(2), headers, row.getString(4)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers stored by us are readable", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an answer is plain values", e);
        }
    }
}
