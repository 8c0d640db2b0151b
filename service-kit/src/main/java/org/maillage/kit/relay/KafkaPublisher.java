package org.maillage.kit.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Sends a batch to Kafka and awaits all of its acknowledgements. */
final class KafkaPublisher implements Publisher {

    private final Supplier<Producer<String, String>> producers;
    private final Topics topics;
    private final Set<String> prepared = new HashSet<>();
    private @Nullable Producer<String, String> producer;

    /** Makes the topics that are missing. */
    interface Topics {
        void make(Set<String> names);
    }

    KafkaPublisher(Supplier<Producer<String, String>> producers, Topics topics) {
        this.producers = producers;
        this.topics = topics;
    }

    @Override
    public void prepare(Collection<String> names) {
        var missing = new HashSet<>(names);
        missing.removeAll(prepared);
        if (!missing.isEmpty()) {
            topics.make(missing);
            prepared.addAll(missing);
        }
    }

    @Override
    public void publish(List<ChangeRecord> records) {
        prepare(records.stream().map(ChangeRecord::topic).toList());
        var sending = producer();
        try {
            var acknowledgements = new ArrayList<Future<RecordMetadata>>(records.size());
            for (var change : records) {
                acknowledgements.add(sending.send(recordOf(change)));
            }
            sending.flush();
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishFailed("stopped while publishing", e);
        } catch (ExecutionException | RuntimeException e) {
            startAfresh();
            throw new PublishFailed("Kafka has not acknowledged " + records.size() + " records", e);
        }
    }

    @Override
    public void close() {
        startAfresh();
    }

    private Producer<String, String> producer() {
        var present = producer;
        if (present == null) {
            present = producers.get();
            producer = present;
        }
        return present;
    }

    private void startAfresh() {
        var present = producer;
        producer = null;
        if (present != null) {
            present.close(Duration.ofSeconds(1));
        }
    }

    private static ProducerRecord<String, String> recordOf(ChangeRecord change) {
        var sent = new ProducerRecord<>(
                change.topic(), change.key(), change.value().orElse(null));
        change.headers().forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }
}
