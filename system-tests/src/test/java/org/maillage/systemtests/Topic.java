package org.maillage.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.maillage.devstack.Port;

/** A topic read from where it stood when the reading began. */
final class Topic implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;

    Topic(RunningStack stack, String name) {
        Map<String, Object> configuration = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "localhost:" + stack.settings().port(Port.KAFKA),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        this.consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** The next record under this key that holds this text. */
    Optional<ConsumerRecord<String, String>> await(String key, String text, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            for (var each : consumer.poll(Duration.ofMillis(100))) {
                if (key.equals(each.key())
                        && each.value() != null
                        && each.value().contains(text)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    static String header(ConsumerRecord<String, String> heard, String name) {
        var header = heard.headers().lastHeader(name);
        return new String(Objects.requireNonNull(header, name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
