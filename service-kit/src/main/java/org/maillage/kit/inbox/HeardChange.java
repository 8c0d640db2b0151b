package org.maillage.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A change heard from another service, as its record says it.
 *
 * @param mergedInto the survivor's id when it was absorbed
 */
public record HeardChange(
        String source,
        String eventId,
        String kind,
        String aggregateId,
        long version,
        boolean deleted,
        Optional<String> mergedInto) {

    /** Empty for what is no change: a tombstone, which follows a deletion already heard. */
    public static Optional<HeardChange> of(ConsumerRecord<String, String> heard) {
        if (heard.value() == null) {
            return Optional.empty();
        }
        return Optional.of(new HeardChange(
                header(heard, "ce_source"),
                header(heard, "ce_id"),
                kindOf(heard.topic()),
                header(heard, "ce_subject"),
                Long.parseLong(header(heard, "ce_aggregateversion")),
                header(heard, "ce_state").equals("deleted"),
                optional(heard, "ce_mergedinto")));
    }

    private static String header(ConsumerRecord<String, String> heard, String name) {
        return optional(heard, name).orElseThrow(() -> new IllegalArgumentException("a record without " + name));
    }

    private static Optional<String> optional(ConsumerRecord<String, String> heard, String name) {
        return Optional.ofNullable(heard.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static String kindOf(String topic) {
        var parts = topic.split("\\.");
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a topic of ours: " + topic);
        }
        return parts[2];
    }
}
