package org.maillage.directory.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.imports.Completeness;
import org.maillage.directory.imports.Ending;
import org.maillage.directory.imports.ImportCounts;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportOrder;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.Fault;

/** Reads a row of {@code import_run}. */
final class RunReader {

    private RunReader() {}

    static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                new ImportId(row.getObject("id", UUID.class)),
                order(row),
                new ImportRun.Upload(row.getString("file_sha256"), row.getLong("bytes_total")),
                new ImportRun.Starter(
                        row.getString("started_by"),
                        row.getBoolean("by_administrator"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant()),
                ImportStatus.valueOf(row.getString("status")),
                counts(row),
                new Ending(
                        row.getLong("compared"),
                        row.getLong("gone"),
                        row.getLong("flagged"),
                        row.getLong("closed"),
                        row.getLong("deleted")),
                endedAt(row),
                refusal(row));
    }

    private static ImportOrder order(ResultSet row) throws SQLException {
        return new ImportOrder(
                row.getString("source"),
                row.getString("profile"),
                Optional.ofNullable(row.getObject("network_id", UUID.class)).map(NetworkId::new),
                row.getBoolean("dry_run"),
                row.getBoolean("empty_clears"),
                completeness(row),
                Optional.ofNullable(row.getObject("same_as", UUID.class)).map(ImportId::new));
    }

    private static Optional<Completeness> completeness(ResultSet row) throws SQLException {
        boolean forced = row.getBoolean("forced");
        return Optional.ofNullable(row.getString("fate"))
                .map(Completeness.Fate::valueOf)
                .map(fate -> new Completeness(fate, forced));
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getLong("rows_read"),
                row.getLong("bytes_read"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                row.getLong("rejected"),
                JsonColumns.counts(row.getString("warnings_by_code")));
    }

    private static Optional<Instant> endedAt(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static Optional<Fault> refusal(ResultSet row) throws SQLException {
        var code = row.getString("refusal_code");
        return code == null ? Optional.empty() : Optional.of(new Fault("", code, row.getString("refusal_detail")));
    }
}
