package org.maillage.gateway.changes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Fiction;

/** Kafka records as the directory's relay writes them. */
final class Records {

    private Records() {}

    static ConsumerRecord<byte[], byte @Nullable []> of(Fiction thing, long position) {
        var data = thing.data();
        return record(
                0,
                position,
                Map.of(
                        "ce_subject", String.valueOf(data.get("id")),
                        "ce_aggregateversion", String.valueOf(data.get("version")),
                        "ce_type", "org.maillage.directory.PlaceUpdated.v1",
                        "ce_time", "2026-11-24T10:00:00Z",
                        "ce_position", String.valueOf(position),
                        "ce_state", "updated",
                        "ce_origin", "site-perigord",
                        "ce_audience", "public"),
                thing.json());
    }

    static ConsumerRecord<byte[], byte @Nullable []> deletion(
            UUID id, int version, UUID mergedInto, @Nullable String value) {
        return record(
                0,
                1,
                Map.of(
                        "ce_subject", id.toString(),
                        "ce_aggregateversion", String.valueOf(version),
                        "ce_type", "org.maillage.directory.PlaceAbsorbed.v1",
                        "ce_time", "2026-11-24T10:00:00Z",
                        "ce_position", "1",
                        "ce_state", "deleted",
                        "ce_audience", "public",
                        "ce_mergedinto", mergedInto.toString()),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    static ConsumerRecord<byte[], byte @Nullable []> with(
            ConsumerRecord<byte[], byte @Nullable []> record, String header, String value) {
        record.headers().remove(header);
        record.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    static ConsumerRecord<byte[], byte @Nullable []> record(
            int partition, long offset, Map<String, String> headers, byte @Nullable [] value) {
        var all = new RecordHeaders();
        headers.forEach((name, text) -> all.add(name, text.getBytes(StandardCharsets.UTF_8)));
        var key = headers.getOrDefault("ce_subject", "none").getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                EntityKind.PLACE.topic(),
                partition,
                offset,
                0,
                TimestampType.CREATE_TIME,
                key.length,
                -1,
                key,
                value,
                all,
                Optional.empty());
    }
}
