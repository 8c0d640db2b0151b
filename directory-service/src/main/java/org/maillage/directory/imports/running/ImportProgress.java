package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.imports.Ending;
import org.maillage.directory.imports.ImportCounts;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportRuns;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.imports.Layout;
import org.maillage.kernel.Fault;

/** Where imports stand, each step in a transaction of its own. */
@ApplicationScoped
@Transactional
class ImportProgress {

    private final ImportRuns runs;
    private final Clock clock;

    ImportProgress(ImportRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    public Optional<ImportRun> byId(ImportId id) {
        return runs.byId(id);
    }

    public List<ImportId> unfinished() {
        return runs.unfinished();
    }

    public void found(ImportId id, Layout layout) {
        runs.found(id, layout);
    }

    public void compared(ImportId id, long places) {
        runs.compared(id, places);
    }

    public void disappeared(ImportId id, Ending ending) {
        runs.disappeared(id, ending);
    }

    public void counted(ImportId id, ImportCounts counts) {
        runs.record(id, List.of(), counts);
    }

    public boolean isAskedToStop(ImportId id) {
        return runs.isAskedToStop(id);
    }

    public void end(ImportId id, ImportStatus status) {
        runs.end(id, status, Optional.empty(), clock.instant());
    }

    public void fail(ImportId id, Fault why) {
        runs.end(id, ImportStatus.FAILED, Optional.of(why), clock.instant());
    }
}
