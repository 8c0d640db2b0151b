package org.maillage.gateway.changes;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.PublicChange;
import org.maillage.gateway.readmodel.json.EntityReader;
import org.maillage.gateway.readmodel.json.UnreadableEntity;

/** Reads a CloudEvent in Kafka's binary mode, as the services' relays write it. */
final class RecordReader {

    private final EntityReader entities = new EntityReader();

    /** Empty when the record is for the services alone. */
    Optional<PublicChange> read(EntityKind kind, ConsumerRecord<byte[], byte @Nullable []> raw) throws PoisonousRecord {
        var record = new Headers(raw);
        if (!record.find("ce_audience").orElse("public").equals("public")) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(record.get("ce_subject"));
            var position = new Position(kind.service(), record.number("ce_position"));
            long version = record.number("ce_aggregateversion");
            return Optional.of(new PublicChange(
                    kind,
                    id,
                    version,
                    typeOf(record.get("ce_type")),
                    record.find("ce_origin").orElse(null),
                    record.find("ce_mergedinto").map(UUID::fromString).orElse(null),
                    position,
                    Instant.parse(record.get("ce_time")),
                    isDeletion(record) ? null : entity(kind, raw.value(), position, id, version)));
        } catch (IllegalArgumentException | DateTimeException | UnreadableEntity e) {
            throw new PoisonousRecord(e);
        }
    }

    private static boolean isDeletion(Headers record) {
        return record.raw.value() == null
                || record.find("ce_state").filter("deleted"::equals).isPresent();
    }

    private Entity entity(EntityKind kind, byte[] data, Position position, UUID id, long version)
            throws UnreadableEntity, PoisonousRecord {
        var entity = entities.read(kind, data, position);
        if (!entity.id().equals(id) || entity.version() != version) {
            throw new PoisonousRecord("the data is not of the id or the version that the headers say");
        }
        return entity;
    }

    /** {@code PlaceUpdated} of {@code org.maillage.directory.PlaceUpdated.v1}. */
    private static String typeOf(String ceType) {
        var parts = ceType.split("\\.", -1);
        return parts.length < 2 ? ceType : parts[parts.length - 2];
    }

    private record Headers(ConsumerRecord<byte[], byte @Nullable []> raw) {

        String get(String name) throws PoisonousRecord {
            return find(name).orElseThrow(() -> new PoisonousRecord("the header " + name + " is missing"));
        }

        Optional<String> find(String name) {
            var header = raw.headers().lastHeader(name);
            return header == null || header.value() == null
                    ? Optional.empty()
                    : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
        }

        long number(String name) throws PoisonousRecord {
            return Long.parseLong(get(name));
        }
    }
}
