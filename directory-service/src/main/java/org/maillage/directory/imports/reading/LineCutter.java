package org.maillage.directory.imports.reading;

import java.io.IOException;
import java.io.Reader;

/** One row a line; empty lines are none. */
final class LineCutter extends Cutter {

    LineCutter(Reader reader) throws IOException {
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
        while (!atEnd() && peek() != '\n' && peek() != '\r') {
            take();
        }
        return true;
    }
}
