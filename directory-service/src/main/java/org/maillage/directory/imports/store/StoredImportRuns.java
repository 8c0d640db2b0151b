package org.maillage.directory.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.imports.Completeness;
import org.maillage.directory.imports.Ending;
import org.maillage.directory.imports.ImportCounts;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportRuns;
import org.maillage.directory.imports.ImportStatus;
import org.maillage.directory.imports.Layout;
import org.maillage.directory.imports.RowOutcome;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

@ApplicationScoped
class StoredImportRuns implements ImportRuns {

    private static final String INSERT = """
            insert into import_run (id, source, profile, network_id, dry_run, empty_clears, same_as, status, started_by,
              by_administrator, started_at, file_sha256, bytes_total, fate, forced)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COUNTS = """
            update import_run set rows_read = ?, bytes_read = ?, created = ?, updated = ?, unchanged = ?, rejected = ?,
              warnings_by_code = ?::jsonb
            where id = ?
            """;
    private static final String END = """
            update import_run set status = ?, refusal_code = ?, refusal_detail = ?, ended_at = ?
            where id = ? and status = 'RUNNING'
            """;
    private static final String OTHERS = """
            select 1 from import_run where source = ? and network_id is distinct from ?::uuid and not dry_run limit 1
            """;

    private final Statements statements;
    private final RowStore rows;

    StoredImportRuns(Statements statements, RowStore rows) {
        this.statements = statements;
        this.rows = rows;
    }

    @Override
    public void add(ImportRun run) {
        var order = run.order();
        try {
            statements.run(
                    INSERT,
                    run.id().value(),
                    order.source(),
                    order.profile(),
                    order.network().map(NetworkId::value).orElse(null),
                    order.dryRun(),
                    order.emptyClears(),
                    order.sameAs().map(ImportId::value).orElse(null),
                    run.status().name(),
                    run.starter().subject(),
                    run.starter().administrator(),
                    at(run.starter().at()),
                    run.upload().sha256(),
                    run.upload().bytes(),
                    order.complete().map(complete -> complete.fate().name()).orElse(null),
                    order.complete().filter(Completeness::forced).isPresent());
        } catch (StoreFailure e) {
            if (e.isOfUniqueness()) {
                throw new Refusal("import-running", "An import of this source is not at its end.");
            }
            throw e;
        }
    }

    @Override
    public Optional<ImportRun> byId(ImportId id) {
        return statements.one("select * from import_run where id = ?", RunReader::run, id.value());
    }

    @Override
    public Optional<ImportRun> running(String source) {
        return statements.one(
                "select * from import_run where source = ? and status = 'RUNNING'", RunReader::run, source);
    }

    @Override
    public boolean isSourceOfOthers(String source, NetworkId network) {
        return statements.one(OTHERS, row -> true, source, network.value()).isPresent();
    }

    @Override
    public List<ImportId> unfinished() {
        return statements.list(
                "select id from import_run where status = 'RUNNING' order by started_at",
                row -> new ImportId(row.getObject("id", UUID.class)));
    }

    @Override
    public void found(ImportId id, Layout layout) {
        statements.run("update import_run set layout = ?::jsonb where id = ?", JsonColumns.of(layout), id.value());
    }

    @Override
    public Optional<Layout> layout(ImportId id) {
        return statements
                .one(
                        "select layout from import_run where id = ?",
                        row -> JsonColumns.layout(row.getString("layout")),
                        id.value())
                .flatMap(layout -> layout);
    }

    @Override
    public void record(ImportId id, List<RowOutcome> outcomes, ImportCounts upToThem) {
        rows.add(id, outcomes);
        statements.run(
                COUNTS,
                upToThem.rowsRead(),
                upToThem.bytesRead(),
                upToThem.created(),
                upToThem.updated(),
                upToThem.unchanged(),
                upToThem.rejected(),
                JsonColumns.of(upToThem.warningsByCode()),
                id.value());
    }

    @Override
    public void compared(ImportId id, long places) {
        statements.run("update import_run set compared = ? where id = ?", places, id.value());
    }

    @Override
    public void disappeared(ImportId id, Ending ending) {
        statements.run(
                "update import_run set gone = ?, flagged = ?, closed = ?, deleted = ? where id = ?",
                ending.gone(),
                ending.flagged(),
                ending.closed(),
                ending.deleted(),
                id.value());
    }

    @Override
    public void askToStop(ImportId id) {
        statements.run("update import_run set stop_asked = true where id = ? and status = 'RUNNING'", id.value());
    }

    @Override
    public boolean isAskedToStop(ImportId id) {
        return statements
                .one("select stop_asked from import_run where id = ?", row -> row.getBoolean("stop_asked"), id.value())
                .orElse(false);
    }

    @Override
    public void end(ImportId id, ImportStatus status, Optional<Fault> refusal, Instant at) {
        statements.run(
                END,
                status.name(),
                refusal.map(Fault::code).orElse(null),
                refusal.map(Fault::message).orElse(null),
                at(at),
                id.value());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
