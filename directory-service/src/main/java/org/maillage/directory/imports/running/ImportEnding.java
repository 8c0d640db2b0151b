package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.duplicate.DuplicateSearch;
import org.maillage.directory.imports.ImportCounts;
import org.maillage.directory.imports.ImportRun;

/** What is done once after the last row; done again after a restart, it finds less to do. */
@ApplicationScoped
class ImportEnding {

    private final Disappeared disappeared;
    private final DuplicateSearch duplicates;
    private final ImportProgress progress;

    ImportEnding(Disappeared disappeared, DuplicateSearch duplicates, ImportProgress progress) {
        this.disappeared = disappeared;
        this.duplicates = duplicates;
        this.progress = progress;
    }

    void settle(ImportRun run, SeenKeys seen, ImportCounts counts) {
        boolean dryRun = run.order().dryRun();
        var settled = disappeared.settle(run, seen, dryRun ? 0 : counts.created());
        progress.disappeared(run.id(), settled.ending());
        if (settled.tooMany()) {
            progress.counted(run.id(), counts.warned("too-many-disappeared"));
        }
        if (!dryRun) {
            duplicates.everywhere(compared -> progress.compared(run.id(), compared));
        }
    }
}
