package org.maillage.funding.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.jspecify.annotations.Nullable;

/** Tells of places and networks as the directory does on its topics, and waits until it was heard. */
@ApplicationScoped
public class Directory {

    private final InMemoryConnector channels;
    private final DataSource dataSource;
    private final ObjectMapper json;

    Directory(@Connector("smallrye-in-memory") InMemoryConnector channels, DataSource dataSource, ObjectMapper json) {
        this.channels = channels;
        this.dataSource = dataSource;
        this.json = json;
    }

    /** The state of a place in Paris that is a coworking space with a SIRET, but for the members given. */
    public void place(UUID id, long version, Map<String, ?> members) {
        var state = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "version",
                version,
                "name",
                "Lieu " + id,
                "kinds",
                List.of("COWORKING"),
                "status",
                "OPEN",
                "territory",
                Map.of("commune", "75056", "department", "75", "region", "11"),
                "identifiers",
                List.of(Map.of("scheme", "SIRET", "value", "73282932000074")),
                "networkIds",
                List.of()));
        state.putAll(members);
        tell("place", id, version, Map.of("ce_state", "updated"), text(state));
    }

    public void absorbed(UUID id, long version, UUID into) {
        var headers = Map.of("ce_state", "deleted", "ce_mergedinto", into.toString());
        tell("place", id, version, headers, "{\"reason\":\"merged\"}");
    }

    public void erased(UUID id, long version) {
        tell("place", id, version, Map.of("ce_state", "deleted"), "{\"reason\":\"opt-out\"}");
    }

    public void network(UUID id, long version, String slug) {
        var state = Map.of("id", id, "version", version, "slug", slug, "name", "Réseau " + slug);
        tell("network", id, version, Map.of("ce_state", "updated"), text(state));
    }

    public void networkDeleted(UUID id, long version) {
        tell("network", id, version, Map.of("ce_state", "deleted"), "{\"reason\":\"closed\"}");
    }

    private void tell(String kind, UUID id, long version, Map<String, String> more, @Nullable String value) {
        var event = UUID.randomUUID().toString();
        var told = new ConsumerRecord<>("maillage.directory." + kind + ".v1", 0, 0, id.toString(), value);
        var headers = new HashMap<>(more);
        headers.put("ce_source", "/directory");
        headers.put("ce_id", event);
        headers.put("ce_subject", id.toString());
        headers.put("ce_aggregateversion", String.valueOf(version));
        headers.forEach((name, text) -> told.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        channels.source(kind + "s").send(told);
        await().atMost(10, SECONDS).until(() -> wasHeard(event));
    }

    private boolean wasHeard(String event) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select 1 from inbox_event where event_id = ?")) {
            statement.setString(1, event);
            return statement.executeQuery().next();
        }
    }

    private String text(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
