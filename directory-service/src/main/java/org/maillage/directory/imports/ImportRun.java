package org.maillage.directory.imports;

import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.Fault;

/** One import, from its upload to its end. */
public record ImportRun(
        ImportId id,
        ImportOrder order,
        Upload upload,
        Starter starter,
        ImportStatus status,
        ImportCounts counts,
        Ending ending,
        Optional<Instant> endedAt,
        Optional<Fault> refusal) {

    /** The file as it came: enough to know it again. */
    public record Upload(String sha256, long bytes) {}

    /** Who asked; the import acts as them. */
    public record Starter(String subject, boolean administrator, Instant at) {}

    static ImportRun started(ImportId id, ImportOrder order, Upload upload, Starter starter) {
        return new ImportRun(
                id,
                order,
                upload,
                starter,
                ImportStatus.RUNNING,
                ImportCounts.NONE,
                Ending.NONE,
                Optional.empty(),
                Optional.empty());
    }

    public boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }

    boolean isDryRunOf(ImportOrder other, Upload file) {
        return order.dryRun()
                && order.source().equals(other.source())
                && order.profile().equals(other.profile())
                && upload.sha256().equals(file.sha256());
    }
}
