package org.maillage.directory.imports;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.maillage.directory.place.ImportOutcome.Kind;

/** How far an import is and what became of its rows so far. */
public record ImportCounts(
        long rowsRead,
        long bytesRead,
        long created,
        long updated,
        long unchanged,
        long rejected,
        SortedMap<String, Long> warningsByCode) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, new TreeMap<>());

    public ImportCounts {
        warningsByCode = Collections.unmodifiableSortedMap(new TreeMap<>(warningsByCode));
    }

    public ImportCounts plus(Iterable<RowOutcome> rows) {
        var more = new Sum(this);
        rows.forEach(more::add);
        return more.counts(bytesRead);
    }

    /** With a warning that is about no single row. */
    public ImportCounts warned(String code) {
        var more = new TreeMap<>(warningsByCode);
        more.merge(code, 1L, Long::sum);
        return new ImportCounts(rowsRead, bytesRead, created, updated, unchanged, rejected, more);
    }

    public ImportCounts atByte(long position) {
        return new ImportCounts(rowsRead, position, created, updated, unchanged, rejected, warningsByCode);
    }

    public long warnings() {
        return warningsByCode.values().stream().mapToLong(Long::longValue).sum();
    }

    private static final class Sum {

        private long rows;
        private final long[] byKind = new long[Kind.values().length];
        private final TreeMap<String, Long> warnings;

        Sum(ImportCounts before) {
            rows = before.rowsRead;
            byKind[Kind.CREATED.ordinal()] = before.created;
            byKind[Kind.UPDATED.ordinal()] = before.updated;
            byKind[Kind.UNCHANGED.ordinal()] = before.unchanged;
            byKind[Kind.REJECTED.ordinal()] = before.rejected;
            warnings = new TreeMap<>(before.warningsByCode);
        }

        void add(RowOutcome row) {
            rows++;
            byKind[row.kind().ordinal()]++;
            row.warnings().forEach(warning -> warnings.merge(warning.code(), 1L, Long::sum));
        }

        ImportCounts counts(long bytes) {
            return new ImportCounts(
                    rows,
                    bytes,
                    byKind[Kind.CREATED.ordinal()],
                    byKind[Kind.UPDATED.ordinal()],
                    byKind[Kind.UNCHANGED.ordinal()],
                    byKind[Kind.REJECTED.ordinal()],
                    warnings);
        }
    }
}
