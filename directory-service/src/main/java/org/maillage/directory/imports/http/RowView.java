package org.maillage.directory.imports.http;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.imports.RowOutcome;
import org.maillage.directory.place.ImportOutcome.Difference;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Fault;

/** What became of one row. */
public record RowView(
        long number,
        long line,
        Optional<String> key,
        Kind outcome,
        Optional<UUID> placeId,
        Optional<Fault> rejection,
        List<Fault> warnings,
        List<Difference> differences) {

    /** A page of rows; {@code next} is the {@code after} of the next page. */
    public record Page(List<RowView> rows, Optional<Long> next) {

        static Page of(List<RowOutcome> rows, int limit) {
            var next = rows.size() == limit ? Optional.of(rows.get(limit - 1).number()) : Optional.<Long>empty();
            return new Page(rows.stream().map(RowView::of).toList(), next);
        }
    }

    static RowView of(RowOutcome row) {
        return new RowView(
                row.number(),
                row.line(),
                row.key(),
                row.kind(),
                row.place().map(PlaceId::value),
                row.rejection(),
                row.warnings(),
                row.differences());
    }
}
