package org.maillage.kit.relay;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dresses a row of the change log as a CloudEvent 1.0 in binary mode. */
final class Envelope {

    static final String COLUMNS = "event_id, kind, aggregate_id, aggregate_version, type, state, audience, data::text,"
            + " reason, occurred_at, origin, merged_into, traceparent, position";

    private final String service;

    Envelope(String service) {
        this.service = service;
    }

    String topicOf(String kind) {
        return "maillage.%s.%s.v1".formatted(service, kind);
    }

    /** One record, and for a deletion the tombstone after it; none of what is the network's own. */
    List<ChangeRecord> dress(ResultSet row) throws SQLException {
        if (row.getString("audience").equals("network")) {
            return List.of();
        }
        var topic = topicOf(row.getString("kind"));
        var id = row.getString("aggregate_id");
        var headers = headersOf(row);
        if (row.getString("state").equals("updated")) {
            return List.of(new ChangeRecord(topic, id, Optional.of(row.getString("data")), headers));
        }
        return List.of(
                new ChangeRecord(topic, id, Optional.of(farewellOf(row)), headers),
                new ChangeRecord(topic, id, Optional.empty(), headers));
    }

    private Map<String, String> headersOf(ResultSet row) throws SQLException {
        var id = row.getString("aggregate_id");
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", row.getString("event_id"));
        headers.put("ce_source", "/" + service);
        headers.put("ce_type", "org.maillage.%s.%s.v1".formatted(service, row.getString("type")));
        headers.put("ce_subject", id);
        headers.put("ce_time", instantOf(row).toString());
        headers.put("ce_partitionkey", id);
        headers.put("ce_position", row.getString("position"));
        headers.put("ce_aggregateversion", row.getString("aggregate_version"));
        headers.put("ce_state", row.getString("state"));
        headers.put("ce_origin", row.getString("origin"));
        headers.put("ce_audience", row.getString("audience"));
        putPresent(headers, "ce_mergedinto", row.getString("merged_into"));
        putPresent(headers, "ce_traceparent", row.getString("traceparent"));
        return Map.copyOf(headers);
    }

    private static Instant instantOf(ResultSet row) throws SQLException {
        return row.getObject("occurred_at", OffsetDateTime.class).toInstant();
    }

    private static String farewellOf(ResultSet row) throws SQLException {
        return "{\"id\":%s,\"version\":%d,\"reason\":%s}"
                .formatted(
                        quote(row.getString("aggregate_id")),
                        row.getLong("aggregate_version"),
                        quote(Objects.requireNonNullElse(row.getString("reason"), "error")));
    }

    private static String quote(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static void putPresent(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
