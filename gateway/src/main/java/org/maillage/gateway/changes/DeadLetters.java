package org.maillage.gateway.changes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Where records go that cannot be taken in. */
interface DeadLetters {

    String TOPIC = "maillage.gateway.dead-letter.v1";

    void putAside(ConsumerRecord<byte[], byte @Nullable []> record, String reason);
}
