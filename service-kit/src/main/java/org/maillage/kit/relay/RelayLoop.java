package org.maillage.kit.relay;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.kit.changelog.Kinds;
import org.maillage.kit.changelog.PositionsGiven;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Keeps the relay going; when Kafka is away it tries again, and the change log waits. */
@ApplicationScoped
class RelayLoop implements Running {

    private final Publisher publisher;
    private final ChangeRelay relay;
    private final List<String> topics;
    private final Loop loop;
    private volatile Optional<String> trouble = Optional.of("no topic is made yet");

    RelayLoop(
            AgroalDataSource dataSource,
            Publisher publisher,
            Kinds kinds,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        var envelope = new Envelope(service);
        this.publisher = publisher;
        this.relay = new ChangeRelay(dataSource, envelope, publisher);
        this.topics = kinds.all().stream().map(envelope::topicOf).toList();
        this.loop = new Loop("relay", Duration.ofMillis(20), Duration.ofMillis(200), this::relay);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(Duration.ofSeconds(5));
        publisher.close();
    }

    void wake(@Observes PositionsGiven given) {
        loop.wake();
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome relay() throws SQLException {
        try {
            publisher.prepare(topics);
            int count = relay.relayNext() + relay.republishNext();
            trouble = Optional.empty();
            return outcomeOf(count);
        } catch (SQLException | RuntimeException e) {
            trouble = Optional.of(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private static Loop.Outcome outcomeOf(int count) {
        if (count >= ChangeRelay.BATCH) {
            return Loop.Outcome.MORE;
        }
        return count > 0 ? Loop.Outcome.SOME : Loop.Outcome.NOTHING;
    }
}
