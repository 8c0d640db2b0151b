package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.maillage.directory.imports.ImportCounts;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.imports.Uploads;
import org.maillage.directory.imports.mapping.RowMapper;
import org.maillage.directory.imports.profile.Profile;
import org.maillage.directory.imports.profile.Profiles;
import org.maillage.directory.imports.profile.Target;
import org.maillage.directory.imports.reading.UnreadableFile;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.Territories;
import org.maillage.kit.access.Acting;

/** Works on one import, from where it stands to its end: batches of rows, a failed batch again row by row. */
@ApplicationScoped
class ImportJob {

    static final int ROWS_A_BATCH = 500;

    private record Work(ImportRun run, Target target) {}

    private final Profiles profiles;
    private final Uploads uploads;
    private final ImportBatches batches;
    private final ImportProgress progress;
    private final ImportEnding ending;
    private final Acting acting;
    private final Clock clock;

    ImportJob(
            Profiles profiles,
            Uploads uploads,
            ImportBatches batches,
            ImportProgress progress,
            ImportEnding ending,
            Acting acting,
            Clock clock) {
        this.profiles = profiles;
        this.uploads = uploads;
        this.batches = batches;
        this.progress = progress;
        this.ending = ending;
        this.acting = acting;
        this.clock = clock;
    }

    /** Returns when the import is at its end, or when the service closes: a later start goes on from there. */
    void work(ImportRun run, BooleanSupplier closing) throws Exception {
        try {
            acting.as(actor(run), () -> written(run, closing)).ifPresent(status -> progress.end(run.id(), status));
        } catch (UnreadableFile e) {
            progress.fail(run.id(), new Fault("", "file-unreadable", String.valueOf(e.getMessage())));
        } catch (Refusal e) {
            progress.fail(run.id(), new Fault("", e.code(), e.detail()));
        }
        progress.byId(run.id()).filter(now -> !now.isRunning()).ifPresent(ended -> uploads.discard(run.id()));
    }

    private static Acting.Actor actor(ImportRun run) {
        return new Acting.Actor(
                run.starter().subject(), run.order().source(), run.starter().administrator());
    }

    private Optional<ImportStatus> written(ImportRun run, BooleanSupplier closing) throws IOException {
        var profile = profiles.byName(run.order().profile()).orElseThrow(() -> Refusal.notFound("profile"));
        try (var source = open(run, profile)) {
            source.skip(run.counts().rowsRead());
            var counts = run.counts();
            for (var rows = source.batch(ROWS_A_BATCH); !rows.isEmpty(); rows = source.batch(ROWS_A_BATCH)) {
                counts = write(new Work(run, profile.target()), counts.atByte(source.bytesRead()), rows);
                if (progress.isAskedToStop(run.id())) {
                    return Optional.of(ImportStatus.STOPPED);
                }
                if (closing.getAsBoolean()) {
                    return Optional.empty();
                }
            }
            ending.settle(run, source.seen(), counts);
            return Optional.of(ImportStatus.DONE);
        }
    }

    private RowSource open(ImportRun run, Profile profile) throws IOException {
        var rows = RowSource.open(profile, uploads.of(run.id()));
        progress.found(run.id(), rows.layout());
        var mapper = new RowMapper(profile, run.order().emptyClears(), Territories.load(), clock);
        return new RowSource(rows, mapper);
    }

    private ImportCounts write(Work work, ImportCounts before, List<PendingRow> rows) {
        try {
            return batches.write(work.run(), work.target(), before, rows);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            ImportWorkers.LOG.warnf(
                    e, "batch of import %s failed, again row by row", work.run().id());
            return oneByOne(work, before, rows);
        }
    }

    private ImportCounts oneByOne(Work work, ImportCounts before, List<PendingRow> rows) {
        var counts = before;
        for (var row : rows) {
            counts = writeOne(work, counts, row);
        }
        return counts;
    }

    private ImportCounts writeOne(Work work, ImportCounts before, PendingRow row) {
        try {
            return batches.write(work.run(), work.target(), before, List.of(row));
        } catch (RuntimeException e) {
            ImportWorkers.LOG.warnf(
                    e, "row %d of import %s failed", row.number(), work.run().id());
            return batches.reject(work.run(), before, row);
        }
    }
}
