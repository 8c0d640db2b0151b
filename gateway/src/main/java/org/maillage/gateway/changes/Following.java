package org.maillage.gateway.changes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.search.Indexes;

/** Starts and stops the reading of the topics and the refreshing of the indexes with the gateway. */
@Singleton
final class Following {

    private static final Logger LOG = Logger.getLogger(Following.class);
    private static final int RECORDS_AT_ONCE = 2_000;
    private static final int MOST_BLOCKED_MILLIS = 2_000;
    private static final int STOP_SECONDS = 5;

    private final ReadModelSettings settings;
    private final Map<String, Object> kafka;
    private final Intake intake;
    private final Indexes indexes;
    private final KafkaDeadLetters deadLetters;
    private final TopicFollower follower;
    private final ScheduledExecutorService refresher =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "index-refresher"));
    private final Thread reading;

    Following(
            ReadModelSettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Intake intake,
            Indexes indexes,
            MeterRegistry meters,
            Clock clock) {
        this.settings = settings;
        this.kafka = kafka;
        this.intake = intake;
        this.indexes = indexes;
        var poisonous = meters.counter("maillage.read.model.poisonous");
        this.deadLetters = new KafkaDeadLetters(this::admin, this::producer, poisonous::increment);
        this.follower = new TopicFollower(this::consumer, intake, deadLetters, clock);
        this.reading = new Thread(follower, "topic-follower");
    }

    void start(@Observes StartupEvent event) {
        refresher.scheduleWithFixedDelay(
                this::refresh, settings.refreshMillis(), settings.refreshMillis(), TimeUnit.MILLISECONDS);
        if (settings.follow()) {
            reading.start();
        } else {
            intake.caughtUp();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        follower.stop();
        refresher.shutdown();
        if (reading.isAlive()) {
            reading.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        }
        deadLetters.close();
    }

    TopicFollower follower() {
        return follower;
    }

    private void refresh() {
        try {
            indexes.refresh();
        } catch (RuntimeException e) {
            LOG.error("the indexes do not show the latest changes", e);
        }
    }

    private Consumer<byte[], byte @Nullable []> consumer() {
        var config = new HashMap<>(kafka);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Producer<byte[], byte[]> producer() {
        var config = new HashMap<>(kafka);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MOST_BLOCKED_MILLIS);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Admin admin() {
        return Admin.create(new HashMap<>(kafka));
    }
}
