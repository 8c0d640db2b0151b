package org.maillage.directory.imports.http;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.network.NetworkId;

/** Where an import stands. {@code rows} counts those with an outcome. */
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
        Optional<Refused> refusal) {

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
                run.refusal().map(fault -> new Refused(fault.code(), fault.message())));
    }
}
