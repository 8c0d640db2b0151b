package org.maillage.gateway.changes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.search.Indexes;

class TopicFollowerTest {

    private static final String TOPIC = EntityKind.PLACE.topic();
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final ReadModel model = new ReadModel();
    private final Intake intake = new Intake(
            model,
            new Indexes(model, new PlaceFacts(model), Labels.load()),
            new Broadcast(16, Runnable::run),
            new SimpleMeterRegistry().timer("index"));
    private final List<String> putAside = new CopyOnWriteArrayList<>();
    private final MockConsumer<byte[], byte @Nullable []> kafka = new MockConsumer<>("earliest");
    private final TopicFollower follower = new TopicFollower(
            () -> kafka,
            intake,
            (record, reason) ->
                    putAside.add(record.topic() + "/" + record.partition() + "/" + record.offset() + ": " + reason),
            Clock.systemUTC());
    private final Thread thread = new Thread(follower);

    @BeforeEach
    void thereIsAPartition() {
        var node = new Node(0, "localhost", 9092);
        kafka.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, new Node[] {node}, new Node[] {node})));
        kafka.updatePartitions(
                "elsewhere", List.of(new PartitionInfo("elsewhere", 0, node, new Node[] {node}, new Node[] {node})));
        kafka.updateBeginningOffsets(Map.of(PARTITION, 0L));
    }

    @AfterEach
    void stop() throws InterruptedException {
        follower.stop();
        thread.join(SECONDS.toMillis(10));
    }

    @Test
    void is_ready_once_all_that_was_there_is_read() {
        kafka.updateEndOffsets(Map.of(PARTITION, 3L));
        kafka.schedulePollTask(() -> kafka.addRecord(Records.of(place("Lieu 0"), 0)));
        kafka.schedulePollTask(() -> assertThat(intake.isCaughtUp()).isFalse());
        kafka.schedulePollTask(
                () -> IntStream.of(1, 2).forEach(i -> kafka.addRecord(Records.of(place("Lieu " + i), i))));

        thread.start();

        await().until(intake::isCaughtUp);
        assertThat(model.size(EntityKind.PLACE)).isEqualTo(3);
        assertThat(model.positions()).containsEntry("directory", 2L);
    }

    @Test
    void puts_poison_aside_and_goes_on() {
        kafka.updateEndOffsets(Map.of(PARTITION, 2L));
        kafka.schedulePollTask(() -> {
            kafka.addRecord(Records.with(Records.of(place("Lieu 0"), 0), "ce_time", "yesterday"));
            kafka.addRecord(Records.of(place("Lieu 1"), 1));
        });

        thread.start();

        await().until(() -> model.place(idOf("place Lieu 1")).isPresent());
        assertThat(putAside).singleElement().asString().startsWith(TOPIC + "/0/0: ");
        assertThat(model.size(EntityKind.PLACE)).isEqualTo(1);
    }

    @Test
    void begins_again_where_it_was_when_kafka_fails() throws InterruptedException {
        kafka.updateEndOffsets(Map.of(PARTITION, 1L));
        kafka.schedulePollTask(() -> kafka.addRecord(Records.of(place("Lieu 0"), 0)));
        kafka.schedulePollTask(() -> kafka.setPollException(new KafkaException("away")));
        var second = new MockConsumer<byte[], byte @Nullable []>("earliest");
        second.updatePartitions(TOPIC, kafka.partitionsFor(TOPIC));
        second.updateEndOffsets(Map.of(PARTITION, 2L));
        second.updateBeginningOffsets(Map.of(PARTITION, 0L));
        second.schedulePollTask(() -> second.addRecord(Records.of(place("Lieu 1"), 1)));
        var consumers = List.of(kafka, second).iterator();
        var patient =
                new TopicFollower(consumers::next, intake, (record, reason) -> putAside.add(reason), Clock.systemUTC());
        var running = new Thread(patient);

        running.start();

        await().until(() -> model.size(EntityKind.PLACE) == 2);
        assertThat(second.position(PARTITION)).isEqualTo(2);
        assertThat(putAside).isEmpty();
        patient.stop();
        running.join(SECONDS.toMillis(10));
    }
}
