package org.maillage.kit.relay;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The producer's settings: every record acknowledged by all in-sync replicas, none doubled or swapped by a retry. */
@Dependent
class KafkaDoor {

    @Produces
    @Singleton
    @DefaultBean
    Publisher publisher(
            RelaySettings settings,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        var client = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "client.id",
                service + "-relay",
                "request.timeout.ms",
                10_000,
                "default.api.timeout.ms",
                15_000);
        return new KafkaPublisher(
                () -> new KafkaProducer<>(producer(client), new StringSerializer(), new StringSerializer()),
                new KafkaTopics(client, settings));
    }

    private static Map<String, Object> producer(Map<String, Object> client) {
        var producer = new HashMap<>(client);
        producer.remove("default.api.timeout.ms");
        producer.putAll(Map.of(
                "acks", "all",
                "enable.idempotence", true,
                "linger.ms", 5,
                "batch.size", 131_072,
                "max.block.ms", 10_000,
                "delivery.timeout.ms", 30_000));
        return producer;
    }
}
