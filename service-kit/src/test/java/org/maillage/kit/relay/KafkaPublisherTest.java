package org.maillage.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaPublisherTest {

    private final List<MockProducer<String, String>> producers = new ArrayList<>();
    private final Set<String> made = new HashSet<>();
    private Optional<RuntimeException> failure = Optional.empty();
    private final KafkaPublisher publisher = new KafkaPublisher(this::producer, made::addAll);

    @Test
    void sends_key_value_and_headers_in_order_to_topics_that_it_has_made() {
        publisher.publish(List.of(change("a", Optional.of("1")), change("b", Optional.of("2"))));
        publisher.publish(List.of(change("a", Optional.empty())));

        assertThat(made).containsExactly("topic");
        assertThat(producers).hasSize(1);
        var sent = producers.get(0).history();
        assertThat(sent).extracting(record -> record.key() + record.value()).containsExactly("a1", "b2", "anull");
        assertThat(new String(sent.get(0).headers().lastHeader("ce_id").value()))
                .isEqualTo("e");
    }

    @Test
    void a_record_that_is_not_acknowledged_fails_the_batch_and_the_next_has_a_fresh_producer() {
        failure = Optional.of(new TimeoutException("no broker"));
        assertThatThrownBy(() -> publisher.publish(List.of(change("a", Optional.of("1")))))
                .isInstanceOf(Publisher.PublishFailed.class)
                .hasRootCauseInstanceOf(TimeoutException.class);
        failure = Optional.empty();

        publisher.publish(List.of(change("a", Optional.of("1"))));

        assertThat(producers).hasSize(2);
        assertThat(producers.get(0).closed()).isTrue();
        assertThat(producers.get(1).history()).hasSize(1);
    }

    private MockProducer<String, String> producer() {
        var producer =
                new MockProducer<>(true, new RoundRobinPartitioner(), new StringSerializer(), new StringSerializer());
        failure.ifPresent(reason -> producer.sendException = reason);
        producers.add(producer);
        return producer;
    }

    private static ChangeRecord change(String key, Optional<String> value) {
        return new ChangeRecord("topic", key, value, Map.of("ce_id", "e"));
    }
}
