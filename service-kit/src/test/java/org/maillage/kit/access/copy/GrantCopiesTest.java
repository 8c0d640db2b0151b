package org.maillage.kit.access.copy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.access.HeldGrants;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class GrantCopiesTest {

    @Inject
    HeldGrants grants;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    @Connector("smallrye-in-memory")
    InMemoryConnector channels;

    private final String grant = UUID.randomUUID().toString();
    private final UUID place = UUID.randomUUID();

    @Test
    void a_grant_that_is_heard_is_held() {
        hear(1, "updated", given("PLACE_STEWARD"), UUID.randomUUID());

        await().atMost(10, SECONDS).until(() -> holds(GrantRole.PLACE_STEWARD));
        assertThat(holds(GrantRole.NETWORK_ADMIN)).isFalse();
        assertThat(grants.holdsAny("another", GrantRole.PLACE_STEWARD, List.of(place)))
                .isFalse();
        assertThat(grants.holdsAny("somebody", GrantRole.PLACE_STEWARD, List.of()))
                .isFalse();
        assertThat(grants.holdsAny("somebody", GrantRole.PLACE_STEWARD, List.of(UUID.randomUUID())))
                .isFalse();
    }

    @Test
    void a_revoked_grant_is_held_no_more_and_an_older_record_does_not_bring_it_back() throws Exception {
        hear(1, "updated", given("PLACE_STEWARD"), UUID.randomUUID());
        hear(2, "deleted", "{\"id\":\"x\",\"version\":2,\"reason\":\"error\"}", UUID.randomUUID());
        hear(2, "deleted", null, UUID.randomUUID());
        hear(1, "updated", given("PLACE_STEWARD"), UUID.randomUUID());

        await().atMost(10, SECONDS).until(() -> heard() == 3);
        assertThat(holds(GrantRole.PLACE_STEWARD)).isFalse();
    }

    @Test
    void the_same_event_twice_has_one_effect() throws Exception {
        var event = UUID.randomUUID();
        hear(1, "updated", given("PLACE_STEWARD"), event);
        hear(1, "updated", given("PLACE_STEWARD"), event);
        hear(2, "updated", given("NETWORK_ADMIN"), UUID.randomUUID());

        await().atMost(10, SECONDS).until(() -> holds(GrantRole.NETWORK_ADMIN));
        assertThat(heard()).isEqualTo(2);
        assertThat(holds(GrantRole.PLACE_STEWARD)).isFalse();
    }

    private boolean holds(GrantRole role) {
        return grants.holdsAny("somebody", role, List.of(place, UUID.randomUUID()));
    }

    private String given(String role) {
        return "{\"id\":\"%s\",\"version\":1,\"subject\":\"somebody\",\"role\":\"%s\",\"scope\":\"%s\"}"
                .formatted(grant, role, place);
    }

    private void hear(long version, String state, @Nullable String value, UUID event) {
        var heard = new ConsumerRecord<>("maillage.directory.grant.v1", 0, 0, grant, value);
        Map.of(
                        "ce_source",
                        "/directory",
                        "ce_id",
                        grant + event,
                        "ce_subject",
                        grant,
                        "ce_aggregateversion",
                        String.valueOf(version),
                        "ce_state",
                        state)
                .forEach((name, header) -> heard.headers().add(name, header.getBytes(StandardCharsets.UTF_8)));
        channels.source("grants").send(heard);
    }

    private int heard() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select count(*) from inbox_event where event_id like ?")) {
            statement.setString(1, grant + "%");
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
