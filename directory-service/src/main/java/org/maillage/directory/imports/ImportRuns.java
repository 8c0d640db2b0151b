package org.maillage.directory.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.Fault;

/** All imports, and what became of their rows. Writes join the open transaction. */
public interface ImportRuns {

    /** Refuses {@code import-running} when one of the same source is not at its end. */
    void add(ImportRun run);

    Optional<ImportRun> byId(ImportId id);

    Optional<ImportRun> running(String source);

    /** Whether another network, or none, imported under this source before. */
    boolean isSourceOfOthers(String source, NetworkId network);

    List<ImportId> unfinished();

    void found(ImportId id, Layout layout);

    Optional<Layout> layout(ImportId id);

    /** Keeps the outcomes of some rows and the counts up to them. */
    void record(ImportId id, List<RowOutcome> rows, ImportCounts upToThem);

    /** Keeps how far the search for duplicates is. */
    void compared(ImportId id, long places);

    /** Keeps what became of what the file named no more; {@code compared} is left as it is. */
    void disappeared(ImportId id, Ending ending);

    void askToStop(ImportId id);

    boolean isAskedToStop(ImportId id);

    /** Ends it, unless it is ended. */
    void end(ImportId id, ImportStatus status, Optional<Fault> refusal, Instant at);
}
