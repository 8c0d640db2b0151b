package org.maillage.directory.imports.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maillage.directory.imports.Ending;
import org.maillage.directory.imports.ImportCounts;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportOrder;
import org.maillage.directory.imports.ImportRows;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportRuns;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.imports.Uploads;
import org.maillage.kernel.Ids;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ResumedImportTest {

    private static final int ROWS = 1_200;

    @Inject
    ImportJob job;

    @Inject
    ImportLocks locks;

    @Inject
    ImportRuns runs;

    @Inject
    ImportRows rows;

    @Inject
    Uploads uploads;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Test
    void acceptance_11_an_import_that_stopped_halfway_goes_on_with_no_row_twice() throws Exception {
        var id = new ImportId(ids.next());
        ImportRun run;
        try (var held = locks.tryLock(id)) {
            assertThat(held.isHeld()).isTrue();
            run = started(id);
            job.work(run, () -> true);
        }
        assertThat(run(id).status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(run(id).counts().rowsRead()).isEqualTo(ImportJob.ROWS_A_BATCH);

        await().atMost(Duration.ofSeconds(60)).until(() -> !run(id).isRunning());

        assertThat(run(id).status()).isEqualTo(ImportStatus.DONE);
        assertThat(run(id).counts().created()).isEqualTo(ROWS - 1);
        assertThat(run(id).counts().rejected()).as("a key of the first batch").isEqualTo(1);
        var seen = rows.page(
                id, new ImportRows.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), false, 0, 5_000));
        assertThat(seen).hasSize(ROWS);
        assertThat(new HashSet<>(seen.stream().map(row -> row.number()).toList()))
                .hasSize(ROWS);
        assertThat(uploads.of(id)).doesNotExist();
    }

    @Test
    void one_worker_at_a_time_holds_an_import() throws Exception {
        var id = new ImportId(ids.next());

        try (var first = locks.tryLock(id);
                var second = locks.tryLock(id)) {
            assertThat(first.isHeld()).isTrue();
            assertThat(second.isHeld()).isFalse();
        }
        try (var later = locks.tryLock(id)) {
            assertThat(later.isHeld()).isTrue();
        }
    }

    private ImportRun started(ImportId id) throws Exception {
        var text = new StringBuilder();
        for (int i = 1; i <= ROWS; i++) {
            int key = i == ROWS ? 1 : i;
            text.append("{\"externalId\":\"r")
                    .append(key)
                    .append("\",\"name\":\"Lieu ")
                    .append(i);
            text.append("\",\"kinds\":[\"OTHER\"],\"address\":{\"inseeCode\":\"26113\"}}\n");
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var upload = uploads.keep(id, new ByteArrayInputStream(bytes));
        var run = new ImportRun(
                id,
                new ImportOrder(
                        "resumed", "maillage", Optional.empty(), false, false, Optional.empty(), Optional.empty()),
                upload,
                new ImportRun.Starter("somebody", true, clock.instant()),
                ImportStatus.RUNNING,
                ImportCounts.NONE,
                Ending.NONE,
                Optional.empty(),
                Optional.empty());
        QuarkusTransaction.requiringNew().run(() -> runs.add(run));
        return run;
    }

    private ImportRun run(ImportId id) {
        return runs.byId(id).orElseThrow();
    }
}
