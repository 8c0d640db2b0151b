package org.maillage.directory.imports.reading;

import java.io.IOException;
import java.io.Reader;

/** Rows of CSV: a line end within double quotes does not end the row, unless the row is too long to be one. */
final class CsvCutter extends Cutter {

    CsvCutter(Reader reader) throws IOException {
        super(reader);
    }

    @Override
    void skipBetweenRows() throws IOException {
        while (peek() == '\n' || peek() == '\r') {
            skip();
        }
    }

    @Override
    boolean cut() throws IOException {
        boolean quoted = false;
        while (!atEnd()) {
            boolean within = quoted && !isTooLong();
            if (!within && (peek() == '\n' || peek() == '\r')) {
                return true;
            }
            if (take() == '"') {
                quoted = !quoted;
            }
        }
        return !tookNothing();
    }
}
