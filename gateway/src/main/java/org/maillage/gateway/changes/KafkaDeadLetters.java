package org.maillage.gateway.changes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;

/**
 * A compacted topic keyed by where the record was, so that reading the same record again after a restart leaves one.
 * What is put aside is also counted and logged; when Kafka refuses it, only that.
 */
final class KafkaDeadLetters implements DeadLetters, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(KafkaDeadLetters.class);

    private final Supplier<Admin> admin;
    private final Supplier<Producer<byte[], byte[]>> connect;
    private final Runnable counter;
    private final AtomicBoolean topicAsked = new AtomicBoolean();
    private @Nullable Producer<byte[], byte[]> producer;

    KafkaDeadLetters(Supplier<Admin> admin, Supplier<Producer<byte[], byte[]>> connect, Runnable counter) {
        this.admin = admin;
        this.connect = connect;
        this.counter = counter;
    }

    @Override
    public synchronized void putAside(ConsumerRecord<byte[], byte @Nullable []> record, String reason) {
        counter.run();
        LOG.warnf(
                "record put aside: topic %s, partition %d, offset %d: %s",
                record.topic(), record.partition(), record.offset(), reason);
        askForTopic();
        producer().send(letter(record, reason), (written, failure) -> {
            if (failure != null) {
                LOG.warnf("the record is not in %s: %s", TOPIC, failure.getMessage());
            }
        });
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    static ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte @Nullable []> record, String reason) {
        var key = record.topic() + "/" + record.partition() + "/" + record.offset();
        var letter = new ProducerRecord<byte[], byte[]>(TOPIC, key.getBytes(StandardCharsets.UTF_8), kept(record));
        record.headers().forEach(letter.headers()::add);
        letter.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        return letter;
    }

    // What a person says of herself is not copied: she could not take the copy back.
    private static byte[] kept(ConsumerRecord<byte[], byte @Nullable []> record) {
        return record.topic().equals(EntityKind.SKILL.topic())
                ? new byte[0]
                : Optional.ofNullable(record.value()).orElse(new byte[0]);
    }

    private void askForTopic() {
        if (topicAsked.compareAndSet(false, true)) {
            try (var client = admin.get()) {
                client.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())
                        .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT))));
            }
        }
    }

    private Producer<byte[], byte[]> producer() {
        var open = producer;
        if (open == null) {
            open = connect.get();
            producer = open;
        }
        return open;
    }
}
