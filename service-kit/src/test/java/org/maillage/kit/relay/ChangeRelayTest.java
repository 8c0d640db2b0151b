package org.maillage.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.kit.changelog.Sequencer;
import org.maillage.kit.database.Transactions;
import org.maillage.kit.sample.KitDatabase;

class ChangeRelayTest {

    private final Broker broker = new Broker();
    private final DataSource database = KitDatabase.empty("relay");
    private final ChangeRelay relay = new ChangeRelay(database, new Envelope("directory"), broker);

    /** A broker that can be away, or lose a batch halfway. */
    private static final class Broker implements Publisher {
        private final List<ChangeRecord> records = new ArrayList<>();
        private int acceptsMore = Integer.MAX_VALUE;

        @Override
        public void prepare(Collection<String> topics) {}

        @Override
        public void publish(List<ChangeRecord> published) {
            int accepted = Math.min(acceptsMore, published.size());
            records.addAll(published.subList(0, accepted));
            if (accepted < published.size()) {
                throw new PublishFailed("away", new IllegalStateException());
            }
        }

        @Override
        public void close() {}

        List<String> versionsOf(String key) {
            return records.stream()
                    .filter(change -> change.key().equals(key))
                    .map(change -> change.headers().getOrDefault("ce_aggregateversion", ""))
                    .toList();
        }
    }

    @Test
    void a_change_is_a_cloud_event_in_binary_mode() throws Exception {
        append("p1", 3, "updated", "{\"id\":\"p1\",\"version\":3}");

        relay.relayNext();

        var record = broker.records.get(0);
        assertThat(record.topic()).isEqualTo("maillage.directory.place.v1");
        assertThat(record.key()).isEqualTo("p1");
        assertThat(record.value()).contains("{\"id\": \"p1\", \"version\": 3}");
        assertThat(record.headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/directory")
                .containsEntry("ce_type", "org.maillage.directory.PlaceUpdated.v1")
                .containsEntry("ce_subject", "p1")
                .containsEntry("ce_partitionkey", "p1")
                .containsEntry("ce_position", "1")
                .containsEntry("ce_aggregateversion", "3")
                .containsEntry("ce_state", "updated")
                .containsEntry("ce_origin", "test")
                .containsEntry("ce_audience", "public")
                .containsKeys("ce_id", "ce_time")
                .doesNotContainKey("ce_mergedinto");
    }

    @Test
    void what_is_the_networks_own_goes_to_no_topic_and_is_passed_by() throws Exception {
        append("p1", 1, "updated", "{}");
        write("update change_log set audience = 'network' where aggregate_id = 'p1'");
        append("p2", 1, "updated", "{}");

        int passed = relay.relayNext();

        assertThat(passed).isEqualTo(2);
        assertThat(broker.records).extracting(ChangeRecord::key).containsExactly("p2");
    }

    @Test
    void a_deletion_is_a_record_and_then_a_tombstone_with_the_same_headers() throws Exception {
        append("p1", 4, "deleted", null);

        relay.relayNext();

        assertThat(broker.records).hasSize(2);
        var farewell = broker.records.get(0);
        var tombstone = broker.records.get(1);
        assertThat(farewell.value()).contains("{\"id\":\"p1\",\"version\":4,\"reason\":\"opt-out\"}");
        assertThat(tombstone.value()).isEmpty();
        assertThat(tombstone.headers()).isEqualTo(farewell.headers()).containsEntry("ce_state", "deleted");
    }

    @Test
    void nothing_is_lost_while_kafka_is_away() throws Exception {
        for (int version = 1; version <= 5; version++) {
            append("p1", version, "updated", "{}");
        }
        broker.acceptsMore = 2;
        assertThatThrownBy(() -> relay.relayNext()).isInstanceOf(Publisher.PublishFailed.class);
        broker.acceptsMore = Integer.MAX_VALUE;

        relay.relayNext();

        assertThat(broker.versionsOf("p1")).containsExactly("1", "2", "1", "2", "3", "4", "5");
        assertThat(relay.relayNext()).isZero();
    }

    @Test
    void what_waits_for_its_position_is_not_published() throws Exception {
        insert("p1", 1, "updated", "{}");

        assertThat(relay.relayNext()).isZero();
    }

    @Test
    void another_replica_waits_while_one_publishes() throws Exception {
        append("p1", 1, "updated", "{}");

        Transactions.inOne(database, holder -> {
            assertThat(Transactions.tryLock(holder, ChangeRelay.LOCK)).isTrue();
            assertThat(relay.relayNext()).isZero();
            return 0;
        });
        assertThat(relay.relayNext()).isEqualTo(1);
    }

    @Test
    void republishing_gives_the_latest_state_of_each_at_its_own_position() throws Exception {
        append("p1", 1, "updated", "{}");
        append("p2", 1, "updated", "{}");
        append("p1", 2, "updated", "{}");
        relay.relayNext();
        broker.records.clear();

        Transactions.inOne(database, connection -> {
            Cursors.write(connection, Cursors.REPUBLISH, 0);
            return 0;
        });
        append("p2", 2, "updated", "{}");
        relay.republishNext();
        relay.relayNext();

        assertThat(broker.versionsOf("p1")).containsExactly("2");
        assertThat(broker.versionsOf("p2")).containsExactly("1", "2");
        assertThat(broker.records.get(1).headers()).containsEntry("ce_position", "3");
    }

    @Test
    void republishing_ends() throws Exception {
        append("p1", 1, "updated", "{}");
        relay.relayNext();
        Transactions.inOne(database, connection -> {
            Cursors.write(connection, Cursors.REPUBLISH, 0);
            return 0;
        });

        assertThat(relay.republishNext()).isEqualTo(1);
        assertThat(relay.republishNext()).isZero();
        assertThat(relay.republishNext()).isZero();
        assertThat(broker.versionsOf("p1")).containsExactly("1", "1");
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void append(String id, long version, String state, @Nullable String data) throws SQLException {
        insert(id, version, state, data);
        new Sequencer(database).givePositions();
    }

    private void insert(String id, long version, String state, @Nullable String data) throws SQLException {
        var sql = """
                insert into change_log (event_id, kind, aggregate_id, aggregate_version, type, state, audience, data,
                  reason, occurred_at, origin)
                values (?, 'place', ?, ?, 'PlaceUpdated', ?, 'public', ?::jsonb, 'opt-out', now(), 'test')
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, id);
            statement.setLong(3, version);
            statement.setString(4, state);
            statement.setString(5, data);
            statement.executeUpdate();
        }
    }
}
