package org.maillage.directory.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Cuts a text into the texts of its rows, one at a time, keeping no more than one row. */
abstract class Cutter {

    private static final int END = -1;

    private final Reader reader;
    private final StringBuilder text = new StringBuilder();
    private long line = 1;
    private int ahead;
    private boolean tooLong;

    Cutter(Reader reader) throws IOException {
        this.reader = reader;
        this.ahead = reader.read();
    }

    /** Empty at the end of the file. */
    final Optional<Piece> next() throws IOException {
        while (!atEnd()) {
            skipBetweenRows();
            long start = line;
            text.setLength(0);
            tooLong = false;
            if (!atEnd() && cut()) {
                return Optional.of(new Piece(start, text.toString(), tooLong));
            }
        }
        return Optional.empty();
    }

    /** Moves to where the next row starts. */
    abstract void skipBetweenRows() throws IOException;

    /** Takes the characters of one row; false when there was none. */
    abstract boolean cut() throws IOException;

    final boolean atEnd() {
        return ahead == END;
    }

    final int peek() {
        return ahead;
    }

    final int skip() throws IOException {
        int c = ahead;
        if (c == '\n') {
            line++;
        }
        ahead = reader.read();
        return c;
    }

    /** Keeps the character, up to the limit of a row. */
    final int take() throws IOException {
        int c = skip();
        if (text.length() < Piece.LONGEST) {
            text.append((char) c);
        } else {
            tooLong = true;
        }
        return c;
    }

    final boolean isTooLong() {
        return tooLong;
    }

    final boolean tookNothing() {
        return text.isEmpty();
    }

    final void endOfLine() throws IOException {
        if (peek() == '\r') {
            skip();
        }
        if (peek() == '\n') {
            skip();
        }
    }
}
