package org.maillage.directory.imports.http;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.imports.Completeness;
import org.maillage.directory.imports.Ending;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.network.NetworkId;

/**
 * Where an import stands. {@code rows} counts those with an outcome.
 *
 * @param compared how many places were held against others, after the last row, to find duplicates
 */
public record ImportView(
        UUID id,
        ImportStatus status,
        String source,
        String profile,
        Optional<UUID> networkId,
        boolean dryRun,
        Optional<UUID> sameAs,
        Instant startedAt,
        Optional<Instant> endedAt,
        long rowsRead,
        long bytesRead,
        long bytesTotal,
        long rows,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long warnings,
        Map<String, Long> warningsByCode,
        long compared,
        Optional<Disappeared> disappeared,
        Optional<Refused> refusal) {

    /** What a complete file named no more, and what was done about it. */
    public record Disappeared(Completeness.Fate fate, long gone, long flagged, long closed, long deleted) {

        static Disappeared of(Completeness complete, Ending ending) {
            return new Disappeared(complete.fate(), ending.gone(), ending.flagged(), ending.closed(), ending.deleted());
        }
    }

    /** Why it ended before its time. */
    public record Refused(String code, String detail) {}

    static ImportView of(ImportRun run) {
        var counts = run.counts();
        var order = run.order();
        return new ImportView(
                run.id().value(),
                run.status(),
                order.source(),
                order.profile(),
                order.network().map(NetworkId::value),
                order.dryRun(),
                order.sameAs().map(ImportId::value),
                run.starter().at(),
                run.endedAt(),
                counts.rowsRead(),
                counts.bytesRead(),
                run.upload().bytes(),
                counts.rowsRead(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.warnings(),
                counts.warningsByCode(),
                run.ending().compared(),
                order.complete().map(complete -> Disappeared.of(complete, run.ending())),
                run.refusal().map(fault -> new Refused(fault.code(), fault.message())));
    }
}
