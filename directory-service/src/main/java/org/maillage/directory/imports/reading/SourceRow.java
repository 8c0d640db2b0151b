package org.maillage.directory.imports.reading;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Fault;

/**
 * One row as its file has it.
 *
 * @param line where it starts in the file, from 1
 * @param cells by column or member; of CSV always text, never null
 * @param original the row's own text
 * @param defect why the cells could not be read; they are empty then
 */
public record SourceRow(long line, Map<String, @Nullable Object> cells, String original, Optional<Fault> defect) {

    static SourceRow read(Piece piece, Map<String, @Nullable Object> cells) {
        return new SourceRow(piece.line(), cells, piece.text(), Optional.empty());
    }

    static SourceRow unreadable(Piece piece, String code, String why) {
        return new SourceRow(piece.line(), Map.of(), piece.text(), Optional.of(new Fault("", code, why)));
    }
}
