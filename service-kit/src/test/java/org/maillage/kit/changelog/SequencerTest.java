package org.maillage.kit.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maillage.kit.database.Transactions;
import org.maillage.kit.sample.KitDatabase;

/** T5: the feed misses nothing. 24 writers, 5 % rollbacks; the control arm reads by id and must be seen to lose. */
class SequencerTest {

    private static final int WRITERS = 24;
    private static final int CHANGES_EACH = Integer.getInteger("trust.changes", 400);
    private static final int AGGREGATES = 40;

    private static List<Read> all = List.of();
    private static List<Read> byPosition = List.of();
    private static List<Read> byId = List.of();

    private record Read(long number, String aggregate, long version) {}

    @BeforeAll
    static void write_read_and_sequence_at_once() throws Exception {
        var database = KitDatabase.empty("sequencer");
        prepareAggregates(database);
        var sequencer = new Sequencer(database);
        var threads = Executors.newFixedThreadPool(WRITERS + 3);
        var writing = new AtomicInteger(WRITERS);
        try {
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                var random = new Random(i);
                writers.add(threads.submit(() -> write(database, random, writing)));
            }
            var sequencing = threads.submit(() -> sequence(sequencer, writing));
            var positions = threads.submit(follower(database, "position", writing));
            var ids = threads.submit(follower(database, "id", writing));
            for (var writer : writers) {
                writer.get();
            }
            sequencing.get();
            byPosition = new ArrayList<>(positions.get());
            byId = ids.get();
            var last = byPosition.isEmpty()
                    ? 0
                    : byPosition.get(byPosition.size() - 1).number();
            byPosition.addAll(read(database, "position", last, Integer.MAX_VALUE));
            all = read(database, "position", 0, Integer.MAX_VALUE);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void misses_and_doubles_nothing() {
        assertThat(all).hasSizeGreaterThan(WRITERS * CHANGES_EACH * 9 / 10);
        assertThat(byPosition).containsExactlyElementsOf(all);
    }

    @Test
    void leaves_no_gap() {
        assertThat(byPosition.get(0).number()).isEqualTo(1);
        assertThat(byPosition.get(byPosition.size() - 1).number()).isEqualTo(byPosition.size());
    }

    @Test
    void swaps_nothing_inside_an_aggregate() {
        assertThat(swapped(byPosition)).isZero();
    }

    @Test
    void control_arm_reading_by_id_loses_changes() {
        var found = byId.stream().map(read -> read.aggregate() + read.version()).toList();

        assertThat(all.stream().map(read -> read.aggregate() + read.version()).toList())
                .as("a reader that stores the last id it saw")
                .isNotEqualTo(found);
        assertThat(found).hasSizeLessThan(all.size());
    }

    private static long swapped(List<Read> reads) {
        Map<String, Long> last = new HashMap<>();
        return reads.stream()
                .filter(read -> {
                    var before = last.put(read.aggregate(), read.version());
                    return before != null && before >= read.version();
                })
                .count();
    }

    private static Callable<List<Read>> follower(DataSource database, String column, AtomicInteger writing) {
        return () -> {
            var seen = new ArrayList<Read>();
            long cursor = 0;
            while (writing.get() > 0) {
                var page = read(database, column, cursor, 500);
                seen.addAll(page);
                cursor = page.isEmpty() ? cursor : page.get(page.size() - 1).number();
            }
            return seen;
        };
    }

    private static int sequence(Sequencer sequencer, AtomicInteger writing) throws SQLException {
        while (writing.get() > 0 || sequencer.givePositions() > 0) {
            sequencer.givePositions();
        }
        return 0;
    }

    private static int write(DataSource database, Random random, AtomicInteger writing) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < CHANGES_EACH; i++) {
                change(connection, "a" + random.nextInt(AGGREGATES));
                if (random.nextInt(100) < 5) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
            return 0;
        } finally {
            writing.decrementAndGet();
        }
    }

    private static void change(Connection connection, String aggregate) throws SQLException {
        var sql = """
                with locked as (update inbox_version set aggregate_version = aggregate_version + 1
                  where aggregate_id = ? returning aggregate_version)
                insert into change_log (event_id, kind, aggregate_id, aggregate_version, type, state, audience, data,
                  occurred_at, origin)
                select ?, 'thing', ?, aggregate_version, 'ThingChanged', 'updated', 'public', '{}', now(), 'test'
                from locked
                """;
        try (var statement = connection.prepareStatement(sql);
                var lingering = connection.prepareStatement("select pg_sleep(random() * 0.003)")) {
            statement.setString(1, aggregate);
            statement.setObject(2, UUID.randomUUID());
            statement.setString(3, aggregate);
            statement.executeUpdate();
            lingering.execute();
        }
    }

    private static void prepareAggregates(DataSource database) throws SQLException {
        Transactions.inOne(database, connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into inbox_version select 'test', 'thing', 'a' || n, 0 from generate_series(0, ?) n")) {
                statement.setInt(1, AGGREGATES - 1);
                return statement.executeUpdate();
            }
        });
    }

    private static List<Read> read(DataSource database, String column, long after, int most) throws SQLException {
        var sql = "select %1$s, aggregate_id, aggregate_version from change_log where %1$s > ? order by %1$s limit ?"
                .formatted(column);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after);
            statement.setInt(2, most);
            try (var row = statement.executeQuery()) {
                var reads = new ArrayList<Read>();
                while (row.next()) {
                    reads.add(new Read(row.getLong(1), row.getString(2), row.getLong(3)));
                }
                return reads;
            }
        }
    }
}
