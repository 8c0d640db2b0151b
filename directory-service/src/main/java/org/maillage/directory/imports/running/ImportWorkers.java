package org.maillage.directory.imports.running;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.imports.ImportWork;
import org.maillage.directory.imports.Uploads;
import org.maillage.kernel.Fault;
import org.maillage.kit.loop.Loop;

/** Two threads that look for imports not at their end; after a restart they find those that it stopped. */
@ApplicationScoped
class ImportWorkers implements ImportWork {

    static final Logger LOG = Logger.getLogger(ImportWorkers.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_FAILURES = 5;

    private final ImportProgress progress;
    private final ImportJob job;
    private final ImportLocks locks;
    private final Uploads uploads;
    private final Set<ImportId> worked = ConcurrentHashMap.newKeySet();
    private final Loop first = new Loop("imports-1", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);
    private final Loop second = new Loop("imports-2", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);
    private final Map<ImportId, Integer> failures = new ConcurrentHashMap<>();
    private volatile boolean closing;

    ImportWorkers(ImportProgress progress, ImportJob job, ImportLocks locks, Uploads uploads) {
        this.progress = progress;
        this.job = job;
        this.locks = locks;
        this.uploads = uploads;
    }

    void start(@Observes StartupEvent event) {
        first.start();
        second.start();
    }

    void stop(@Observes ShutdownEvent event) {
        closing = true;
        first.stop(PATIENCE);
        second.stop(PATIENCE);
    }

    @Override
    public void begin(ImportId id) {
        first.wake();
        second.wake();
    }

    private Loop.Outcome look() throws Exception {
        for (var id : progress.unfinished()) {
            if (!isHere(id)) {
                endIfAsked(id);
            } else if (!closing && worked.add(id)) {
                try {
                    if (work(id)) {
                        return Loop.Outcome.MORE;
                    }
                } finally {
                    worked.remove(id);
                }
            }
        }
        return Loop.Outcome.NOTHING;
    }

    /** A replica that does not share the folder leaves the import to the one that has the file. */
    private boolean isHere(ImportId id) {
        return Files.isReadable(uploads.of(id));
    }

    /** Nobody can go on with a file that was lost; who stops the import frees its source. */
    private void endIfAsked(ImportId id) {
        if (progress.isAskedToStop(id)) {
            progress.end(id, ImportStatus.STOPPED);
        }
    }

    /** False when another replica is at it. */
    private boolean work(ImportId id) throws Exception {
        try (var lock = locks.tryLock(id)) {
            var run = progress.byId(id).filter(ImportRun::isRunning);
            if (!lock.isHeld() || run.isEmpty()) {
                return false;
            }
            LOG.infof("import %s from row %d", id, run.get().counts().rowsRead() + 1);
            workPatiently(run.get());
            return true;
        }
    }

    private void workPatiently(ImportRun run) throws Exception {
        try {
            job.work(run, () -> closing);
            failures.remove(run.id());
        } catch (Exception e) {
            if (failures.merge(run.id(), 1, Integer::sum) >= MOST_FAILURES) {
                failures.remove(run.id());
                progress.fail(run.id(), new Fault("", "internal-error", "the import failed again and again"));
            }
            throw e;
        }
    }
}
