package org.maillage.directory.imports;

import java.util.List;
import java.util.Optional;
import org.maillage.directory.place.ImportOutcome.Difference;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Fault;

/**
 * What became of one row of a file.
 *
 * @param number of the row in the file, from 1; {@code line} is where it starts
 * @param original its own text, kept of rejected rows only
 * @param differences told by dry runs only
 */
public record RowOutcome(
        long number,
        long line,
        Optional<String> key,
        Kind kind,
        Optional<PlaceId> place,
        Optional<Fault> rejection,
        List<Fault> warnings,
        List<Difference> differences,
        Optional<String> original) {}
