package org.maillage.kit.changelog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Change;
import org.maillage.kit.access.Acting;
import org.maillage.kit.testing.PublishedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ChangeLogTest {

    @Inject
    ChangeLog changeLog;

    @Inject
    Acting acting;

    @Inject
    PublishedChanges published;

    @Inject
    AgroalDataSource dataSource;

    record Thing(UUID id, Optional<String> name, Instant at, BigDecimal surface, List<String> kinds) {}

    private final UUID id = UUID.randomUUID();

    @Test
    void demands_an_open_transaction() {
        assertThatThrownBy(() -> changeLog.append(change(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void publishes_a_committed_change_with_its_whole_state() {
        QuarkusTransaction.requiringNew().run(() -> changeLog.append(change(1)));

        await().atMost(10, SECONDS).until(() -> published.of(id.toString()).size() == 1);
        var record = published.of(id.toString()).get(0);
        assertThat(record.topic()).isEqualTo("maillage.kit.thing.v1");
        assertThat(record.value().orElseThrow())
                .contains("\"at\": \"2026-11-22T09:30:00.120Z\"", "\"surface\": 1000000.50", "\"kinds\": []")
                .doesNotContain("name", "null");
        assertThat(record.headers()).containsEntry("ce_origin", "kit").containsEntry("ce_state", "updated");
    }

    @Test
    void keeps_nothing_of_a_transaction_that_rolls_back() throws Exception {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    changeLog.append(change(1));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).isZero();
    }

    @Test
    void one_version_cannot_be_written_twice() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> changeLog.append(change(1)));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> changeLog.append(change(1))))
                .hasStackTraceContaining("change_log_aggregate_version_unique");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void work_outside_a_request_acts_as_the_one_who_asked() throws Exception {
        var actor = new Acting.Actor("somebody", "cget-2019", true);

        acting.as(actor, () -> {
            QuarkusTransaction.requiringNew().run(() -> changeLog.append(change(1)));
            return 0;
        });

        await().atMost(10, SECONDS).until(() -> published.of(id.toString()).size() == 1);
        assertThat(published.of(id.toString()).get(0).headers()).containsEntry("ce_origin", "cget-2019");
    }

    @Test
    void the_app_role_cannot_alter_what_it_writes_to() throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("drop table change_log")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("alter table change_log add note text"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("truncate change_log"))
                    .hasMessageContaining("permission denied");
        }
    }

    private Change change(long version) {
        var state = new Thing(
                id,
                Optional.empty(),
                Instant.parse("2026-11-22T09:30:00.120Z"),
                new BigDecimal("1000000.50"),
                List.of());
        return Change.updated("thing", id, version, "ThingChanged", Change.Audience.PUBLIC, state);
    }

    private int rows() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select count(*) from change_log where aggregate_id = ?")) {
            statement.setString(1, id.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
