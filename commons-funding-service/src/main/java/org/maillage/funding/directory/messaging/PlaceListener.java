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
import org.maillage.funding.directory.PlacesHeard;
import org.maillage.kit.inbox.HeardChange;
import org.maillage.kit.inbox.Inbox;

/** Hears the directory's places; a record that cannot be read goes to the dead-letter topic. */
@ApplicationScoped
class PlaceListener {

    private final Inbox inbox;
    private final PlacesHeard places;
    private final ObjectMapper json;

    PlaceListener(Inbox inbox, PlacesHeard places, ObjectMapper json) {
        this.inbox = inbox;
        this.places = places;
        this.json = json;
    }

    @Incoming("places")
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
            var into = change.mergedInto().map(UUID::fromString);
            inbox.receive(change, connection -> places.gone(id, change.version(), into));
            return;
        }
        var place = PlaceRecords.read(json.readTree(value), change.version());
        inbox.receive(change, connection -> places.hear(place));
    }
}
