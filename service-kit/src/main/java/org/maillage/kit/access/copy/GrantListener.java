package org.maillage.kit.access.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.inbox.HeardChange;
import org.maillage.kit.inbox.Inbox;

/** Hears the directory's grants and keeps copies; a record that cannot be read goes to the dead-letter topic. */
@ApplicationScoped
@IfBuildProperty(name = "maillage.grants.copied", stringValue = "true", enableIfMissing = true)
class GrantListener {

    private final Inbox inbox;
    private final ObjectMapper json;

    GrantListener(Inbox inbox, ObjectMapper json) {
        this.inbox = inbox;
        this.json = json;
    }

    @Incoming("grants")
    @Blocking
    @Retry(maxRetries = -1, delay = 1, delayUnit = ChronoUnit.SECONDS, maxDuration = 0, retryOn = SQLException.class)
    void hear(ConsumerRecord<String, String> heard) throws SQLException, JsonProcessingException {
        var change = HeardChange.of(heard);
        if (change.isPresent()) {
            take(change.get(), heard.value());
        }
    }

    private void take(HeardChange change, String value) throws SQLException, JsonProcessingException {
        if (change.deleted()) {
            inbox.receive(change, connection -> HeldGrantRows.remove(connection, change.aggregateId()));
            return;
        }
        var data = json.readTree(value);
        var grant = new HeldGrantRows.Grant(
                change.aggregateId(),
                data.path("subject").asText(),
                GrantRole.valueOf(data.path("role").asText()),
                UUID.fromString(data.path("scope").asText()));
        inbox.receive(change, connection -> HeldGrantRows.put(connection, grant));
    }
}
