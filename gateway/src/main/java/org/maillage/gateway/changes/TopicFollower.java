package org.maillage.gateway.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.PublicChange;

/**
 * Reads the public topics from their beginning, and then as they grow, on a thread of its own. Topics that are not there
 * yet are looked for again and again; while Kafka is away it waits.
 */
final class TopicFollower implements Runnable {

    private static final Logger LOG = Logger.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Map<String, EntityKind> KINDS =
            Stream.of(EntityKind.values()).collect(Collectors.toUnmodifiableMap(EntityKind::topic, kind -> kind));

    private final Supplier<Consumer<byte[], byte @Nullable []>> connect;
    private final Intake intake;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final RecordReader reader = new RecordReader();
    private final CatchUp catchUp = new CatchUp();
    private final Map<String, Duration> lags = new ConcurrentHashMap<>();
    private Instant lookAgainAt = Instant.MIN;
    private volatile boolean stopped;
    private volatile @Nullable Consumer<byte[], byte @Nullable []> present;

    TopicFollower(
            Supplier<Consumer<byte[], byte @Nullable []>> connect,
            Intake intake,
            DeadLetters deadLetters,
            Clock clock) {
        this.connect = connect;
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.clock = clock;
        KINDS.keySet().forEach(topic -> lags.put(topic, Duration.ZERO));
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var consumer = connect.get()) {
                present = consumer;
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debug("reading of the topics stops", e);
            } catch (KafkaException e) {
                LOG.warnf("reading of the topics fails and begins again: %s", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("taking changes in fails and begins again", e);
                intake.doubt();
                pause();
            }
        }
    }

    void stop() {
        stopped = true;
        var consumer = present;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /** Between a change and its being read here; zero when there is nothing more to read. */
    Duration lag(String topic) {
        return lags.getOrDefault(topic, Duration.ZERO);
    }

    long remaining() {
        return catchUp.remaining();
    }

    static Collection<String> topics() {
        return KINDS.keySet();
    }

    private void follow(Consumer<byte[], byte @Nullable []> consumer) {
        lookAgainAt = Instant.MIN;
        boolean connected = false;
        while (!stopped) {
            if (!clock.instant().isBefore(lookAgainAt)) {
                look(consumer);
                connected = true;
            }
            var records = consumer.assignment().isEmpty() ? rest() : consumer.poll(POLL);
            take(records);
            consumer.assignment()
                    .forEach(partition -> catchUp.reached(partition, consumer.position(partition, PATIENCE)));
            if (connected && !intake.isCaughtUp() && catchUp.isComplete()) {
                intake.caughtUp();
                LOG.infof("caught up with %d topics", topicsOf(consumer).count());
            }
        }
    }

    private void look(Consumer<byte[], byte @Nullable []> consumer) {
        var there = consumer.listTopics(PATIENCE).entrySet().stream()
                .filter(topic -> KINDS.containsKey(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
        if (!there.equals(consumer.assignment())) {
            consumer.assign(there);
            var unseen = there.stream().filter(p -> !catchUp.knows(p)).toList();
            catchUp.begin(consumer.endOffsets(unseen, PATIENCE));
            there.forEach(partition -> consumer.seek(partition, catchUp.offset(partition)));
        }
        lookAgainAt = clock.instant().plus(LOOK_EVERY);
    }

    private void take(ConsumerRecords<byte[], byte @Nullable []> records) {
        if (records.isEmpty()) {
            lags.replaceAll((topic, lag) -> Duration.ZERO);
            return;
        }
        List<PublicChange> changes = new ArrayList<>(records.count());
        for (var record : records) {
            read(record, changes);
        }
        intake.take(changes);
    }

    private void read(ConsumerRecord<byte[], byte @Nullable []> record, List<PublicChange> changes) {
        try {
            var kind = KINDS.get(record.topic());
            if (kind != null) {
                reader.read(kind, record).ifPresent(change -> {
                    changes.add(change);
                    lags.put(record.topic(), Duration.between(change.occurredAt(), clock.instant()));
                });
            }
        } catch (PoisonousRecord e) {
            deadLetters.putAside(record, e.reason());
        }
    }

    private static Stream<String> topicsOf(Consumer<?, ?> consumer) {
        return consumer.assignment().stream().map(TopicPartition::topic).distinct();
    }

    private ConsumerRecords<byte[], byte @Nullable []> rest() {
        pause();
        return ConsumerRecords.empty();
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
