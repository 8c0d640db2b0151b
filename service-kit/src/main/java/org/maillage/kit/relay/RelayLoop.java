package org.maillage.kit.relay;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.kit.changelog.Kinds;
import org.maillage.kit.changelog.PositionsGiven;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.ServiceLoop;

/** Keeps the relay going; when Kafka is away it tries again, and the change log waits. */
@Singleton
class RelayLoop extends ServiceLoop {

    private final Publisher publisher;
    private final ChangeRelay relay;
    private final List<String> topics;
    private volatile Optional<String> trouble = Optional.of("no topic is made yet");

    RelayLoop(
            AgroalDataSource dataSource,
            Publisher publisher,
            Kinds kinds,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        super("relay", Duration.ofMillis(20), Duration.ofMillis(200));
        var envelope = new Envelope(service);
        this.publisher = publisher;
        this.relay = new ChangeRelay(dataSource, envelope, publisher);
        this.topics = kinds.all().stream().map(envelope::topicOf).toList();
    }

    @Override
    protected void ended() {
        publisher.close();
    }

    void wake(@Observes PositionsGiven given) {
        lookNow();
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }

    @Override
    protected Loop.Outcome look() throws SQLException {
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
