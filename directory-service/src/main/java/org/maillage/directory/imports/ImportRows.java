package org.maillage.directory.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.maillage.directory.place.ImportOutcome.Kind;

/** What became of the rows of an import, for reading. */
public interface ImportRows {

    /**
     * Which rows.
     *
     * @param after the number of the last row of the page before, 0 to begin
     * @param differing only those that a dry run would change
     */
    record Wanted(
            Optional<Kind> outcome,
            Optional<Long> line,
            Optional<String> key,
            boolean differing,
            long after,
            int limit) {

        public static Wanted rejected(long after, int limit) {
            return new Wanted(Optional.of(Kind.REJECTED), Optional.empty(), Optional.empty(), false, after, limit);
        }
    }

    List<RowOutcome> page(ImportId id, Wanted wanted);

    /** Every rejected row in order, without holding them all. */
    void eachRejected(ImportId id, Consumer<RowOutcome> each);
}
