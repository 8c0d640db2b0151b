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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Change;
import org.maillage.kit.access.Acting;
import org.maillage.kit.relay.ChangeRecord;
import org.maillage.kit.testing.PublishedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ForgettingTest {

    @Inject
    ChangeLog changeLog;

    @Inject
    Forgetting forgetting;

    @Inject
    Acting acting;

    @Inject
    PublishedChanges published;

    @Inject
    AgroalDataSource dataSource;

    private final UUID id = UUID.randomUUID();

    @Test
    void demands_an_open_transaction() {
        assertThatThrownBy(() -> forgetting.thing("thing", id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> forgetting.person("ada")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_change_of_the_thing_becomes_a_bare_deletion() throws Exception {
        as("ada-" + id, () -> changeLog.append(said(1, "Camille coud")));
        as("ada-" + id, () -> changeLog.append(said(2, "Camille brode")));
        as("ada-" + id, () -> {
            changeLog.append(Change.deleted("thing", id, 3, "ThingWithdrawn", Change.Audience.PUBLIC, "opt-out"));
            forgetting.thing("thing", id);
        });

        assertThat(rows("aggregate_id = '" + id + "'")).hasSize(3).allMatch(row -> row.endsWith("deleted"));
        assertThat(rows("data::text like '%Camille%' or actor = 'ada-" + id + "'"))
                .isEmpty();
        await().atMost(10, SECONDS)
                .until(() -> !published.of(id.toString()).isEmpty()
                        && "3".equals(last().headers().get("ce_aggregateversion")));
        assertThat(last().value()).isEmpty();
    }

    @Test
    void a_person_is_not_known_to_have_made_a_change_not_even_this_one() throws Exception {
        as("bob-" + id, () -> changeLog.append(said(1, "un outil")));
        as("bob-" + id, () -> {
            changeLog.append(said(2, "un autre outil"));
            forgetting.person("bob-" + id);
        });

        assertThat(rows("actor = 'bob-" + id + "'")).isEmpty();
        assertThat(rows("aggregate_id = '" + id + "'")).hasSize(2).allMatch(row -> row.endsWith("updated"));
    }

    @Test
    void what_was_said_of_a_person_to_the_services_is_forgotten_too() throws Exception {
        var about = Map.of("subject", "liz-" + id, "role", "PLACE_STEWARD");
        as(
                "administrator",
                () -> changeLog.append(Change.updated("thing", id, 1, "ThingGiven", Change.Audience.PRIVATE, about)));

        as("liz-" + id, () -> forgetting.person("liz-" + id));

        assertThat(rows("data::text like '%liz-" + id + "%'")).isEmpty();
        assertThat(rows("aggregate_id = '" + id + "'")).containsExactly("ThingGiven deleted");
    }

    @Test
    void what_rolls_back_forgets_nothing() throws Exception {
        as("eve-" + id, () -> changeLog.append(said(1, "un outil")));

        assertThatThrownBy(() -> as("eve-" + id, () -> {
                    forgetting.thing("thing", id);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(rows("actor = 'eve-" + id + "'")).hasSize(1);
    }

    private ChangeRecord last() {
        var records = published.of(id.toString());
        return records.get(records.size() - 1);
    }

    private void as(String subject, Runnable work) throws Exception {
        acting.as(new Acting.Actor(subject, "test", false), () -> {
            QuarkusTransaction.requiringNew().run(work);
            return 0;
        });
    }

    private Change said(long version, String words) {
        return Change.updated("thing", id, version, "ThingSaid", Change.Audience.PUBLIC, Map.of("words", words));
    }

    private List<String> rows(String where) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select type, state from change_log where " + where)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2));
            }
            return rows;
        }
    }
}
