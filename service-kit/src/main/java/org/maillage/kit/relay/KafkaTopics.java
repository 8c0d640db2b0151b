package org.maillage.kit.relay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes compacted topics; one that exists stays as it is. */
final class KafkaTopics implements KafkaPublisher.Topics {

    private static final long PATIENCE_SECONDS = 20;

    private final Map<String, Object> client;
    private final RelaySettings settings;

    KafkaTopics(Map<String, Object> client, RelaySettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public void make(Set<String> names) {
        try (var admin = Admin.create(client)) {
            var made = admin.createTopics(names.stream().map(this::topic).toList());
            for (var topic : made.values().values()) {
                await(topic);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Publisher.PublishFailed("stopped while making topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new Publisher.PublishFailed("the topics " + names + " could not be made", e);
        }
    }

    private NewTopic topic(String name) {
        var replicas = Optional.of(settings.replicationFactor()).filter(factor -> factor > 0);
        return new NewTopic(name, Optional.of(settings.partitions()), replicas).configs(settings.topicConfig());
    }

    private static void await(KafkaFuture<Void> topic)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            topic.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
