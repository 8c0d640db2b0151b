package org.maillage.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maillage.kernel.Refusal;

/** Starting, reading and stopping imports. */
@ApplicationScoped
public class ImportService {

    private final ImportRuns runs;
    private final ImportAuthority authority;
    private final Clock clock;

    ImportService(ImportRuns runs, ImportAuthority authority, Clock clock) {
        this.runs = runs;
        this.authority = authority;
        this.clock = clock;
    }

    /** Refuses early what need not be uploaded. */
    @Transactional
    public void check(ImportOrder order) {
        authority.mayImport(order);
        refuseWhileRunning(order.source());
    }

    /** Takes the import on; its file is kept already. */
    @Transactional
    public ImportRun start(ImportId id, ImportOrder order, ImportRun.Upload upload) {
        order.sameAs().ifPresent(dryRun -> checkSameFile(dryRun, order, upload));
        var run = ImportRun.started(id, order, upload, authority.starter(clock.instant()));
        runs.add(run);
        return run;
    }

    @Transactional
    public ImportRun byId(ImportId id) {
        return runs.byId(id).filter(authority::mayKnow).orElseThrow(() -> Refusal.notFound("import"));
    }

    /** The rows that are written stay written. */
    @Transactional
    public ImportRun stop(ImportId id) {
        var run = byId(id);
        if (!run.isRunning()) {
            throw Refusal.wrongState(run.status().name());
        }
        runs.askToStop(id);
        return run;
    }

    private void refuseWhileRunning(String source) {
        runs.running(source).ifPresent(run -> {
            throw new Refusal("import-running", "An import of this source is not at its end.")
                    .with("id", run.id().value());
        });
    }

    private void checkSameFile(ImportId dryRun, ImportOrder order, ImportRun.Upload upload) {
        var before = runs.byId(dryRun).filter(authority::mayKnow).orElseThrow(() -> Refusal.notFound("import"));
        if (!before.isDryRunOf(order, upload)) {
            throw new Refusal("file-differs", "The dry run named was of another file, source or profile.");
        }
    }
}
