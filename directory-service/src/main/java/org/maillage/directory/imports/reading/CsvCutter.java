package org.maillage.directory.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Rows of CSV. A line end within a quoted cell does not end the row; a quote that is never closed as it should be breaks
 * its own line only, and the lines after it are rows again.
 */
final class CsvCutter extends Cutter {

    private CsvShape shape = CsvShape.ofAnyDelimiter();
    private boolean open;

    CsvCutter(Reader reader) throws IOException {
        super(reader);
    }

    void separateBy(char delimiter) {
        shape = new CsvShape(List.of(delimiter));
    }

    /** Whether a quote of the row just cut is never closed. */
    boolean leftOpen() {
        return open;
    }

    @Override
    void skipBetweenRows() throws IOException {
        while (peek() == '\n' || peek() == '\r') {
            skip();
        }
    }

    @Override
    boolean cut() throws IOException {
        shape.begin();
        open = false;
        int firstLine = -1;
        while (!atEnd() && !(firstLine >= 0 && (shape.isBroken() || isFull()))) {
            if (peek() == '\n' || peek() == '\r') {
                if (!shape.isQuoted() || isTooLong()) {
                    return true;
                }
                firstLine = firstLine < 0 ? taken().length() : firstLine;
            }
            shape.add(take());
        }
        open = shape.isQuoted();
        if (firstLine >= 0 && (open || shape.isBroken() || isFull())) {
            open = true;
            keepOnly(firstLine);
        }
        return !tookNothing();
    }
}
