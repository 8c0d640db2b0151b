package org.maillage.funding.directory.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.exception.ConstraintViolationException;
import org.maillage.funding.directory.HeldNetwork;
import org.maillage.funding.directory.NetworksHeard;
import org.maillage.kit.inbox.HeardChange;
import org.maillage.kit.inbox.Inbox;

/** Hears the directory's networks; a record that cannot be read goes to the dead-letter topic. */
@ApplicationScoped
class NetworkListener {

    private final Inbox inbox;
    private final NetworksHeard networks;
    private final ObjectMapper json;

    NetworkListener(Inbox inbox, NetworksHeard networks, ObjectMapper json) {
        this.inbox = inbox;
        this.networks = networks;
        this.json = json;
    }

    @Incoming("networks")
    @Blocking
    @Retry(
            maxRetries = -1,
            delay = 1,
            delayUnit = ChronoUnit.SECONDS,
            maxDuration = 0,
            retryOn = {SQLException.class, PersistenceException.class},
            abortOn = ConstraintViolationException.class)
    void hear(ConsumerRecord<String, String> heard) throws SQLException, JsonProcessingException {
        var change = HeardChange.of(heard);
        if (change.isPresent()) {
            take(change.get(), heard.value());
        }
    }

    private void take(HeardChange change, String value) throws SQLException, JsonProcessingException {
        var id = UUID.fromString(change.aggregateId());
        if (change.deleted()) {
            inbox.receive(change, connection -> networks.gone(id, change.version()));
            return;
        }
        var data = json.readTree(value);
        var slug = data.required("slug").asText();
        var network = new HeldNetwork(
                id, change.version(), slug, data.required("name").asText(), false);
        inbox.receive(change, connection -> networks.hear(network));
    }
}
