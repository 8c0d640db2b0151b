package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.imports.ImportCounts;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.ImportRuns;
import org.maillage.directory.imports.RowOutcome;
import org.maillage.directory.imports.profile.Target;
import org.maillage.directory.place.ImportOutcome;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.place.ImportTerms;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Writes rows, their outcomes and how far the import is in one transaction. */
@ApplicationScoped
class ImportBatches {

    private final Map<Target, RowTarget> targets = new EnumMap<>(Target.class);
    private final ImportRuns runs;

    ImportBatches(Instance<RowTarget> targets, ImportRuns runs) {
        targets.forEach(one -> this.targets.put(one.target(), one));
        this.runs = runs;
    }

    @Transactional
    public ImportCounts write(ImportRun run, Target target, ImportCounts before, List<PendingRow> rows) {
        var order = run.order();
        var terms = new ImportTerms(order.source(), order.network(), order.dryRun());
        var keys = rows.stream()
                .filter(row -> row.mapped().rejection().isEmpty())
                .flatMap(row -> row.mapped().key().stream())
                .toList();
        var batch = Optional.ofNullable(targets.get(target))
                .orElseThrow(() -> Refusal.notFound("target"))
                .open(terms, keys);
        var outcomes =
                rows.stream().map(row -> write(row, batch, order.dryRun())).toList();
        return recorded(run, before, outcomes);
    }

    /** For a row that cannot be written, whatever it is. */
    @Transactional
    public ImportCounts reject(ImportRun run, ImportCounts before, PendingRow row) {
        var why = new Fault("", "row-failed", "the row could not be written");
        return recorded(run, before, List.of(rejected(row, why, row.mapped().warnings())));
    }

    private ImportCounts recorded(ImportRun run, ImportCounts before, List<RowOutcome> outcomes) {
        var after = before.plus(outcomes);
        runs.record(run.id(), outcomes, after);
        return after;
    }

    private static RowOutcome write(PendingRow row, RowTarget.Batch batch, boolean dryRun) {
        var mapped = row.mapped();
        if (mapped.rejection().isPresent()) {
            return rejected(row, mapped.rejection().get(), mapped.warnings());
        }
        var outcome = batch.write(mapped);
        var warnings = joined(mapped.warnings(), outcome.warnings());
        if (outcome.kind() == Kind.REJECTED) {
            var why = outcome.rejection().orElseGet(() -> new Fault("", "row-malformed", "the row cannot be used"));
            return rejected(row, why, warnings);
        }
        return accepted(row, outcome, warnings, dryRun);
    }

    private static RowOutcome accepted(PendingRow row, ImportOutcome outcome, List<Fault> warnings, boolean dryRun) {
        return new RowOutcome(
                row.number(),
                row.source().line(),
                row.mapped().key(),
                outcome.kind(),
                outcome.place(),
                Optional.empty(),
                warnings,
                dryRun ? outcome.differences() : List.of(),
                Optional.empty());
    }

    private static RowOutcome rejected(PendingRow row, Fault why, List<Fault> warnings) {
        return new RowOutcome(
                row.number(),
                row.source().line(),
                row.mapped().key(),
                Kind.REJECTED,
                Optional.empty(),
                Optional.of(why),
                warnings,
                List.of(),
                Optional.of(row.source().original()));
    }

    /** What the mapping said already is not said twice. */
    private static List<Fault> joined(List<Fault> ours, List<Fault> theirs) {
        if (theirs.isEmpty()) {
            return ours;
        }
        var all = new ArrayList<>(ours);
        var said = new HashSet<List<String>>();
        ours.forEach(fault -> said.add(saying(fault)));
        theirs.stream().filter(fault -> !said.contains(saying(fault))).forEach(all::add);
        return all;
    }

    private static List<String> saying(Fault fault) {
        return List.of(fault.pointer(), fault.code());
    }
}
