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
    private final StringBuilder back = new StringBuilder();
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
        ahead = read();
        return c;
    }

    private int read() throws IOException {
        int last = back.length() - 1;
        if (last < 0) {
            return reader.read();
        }
        char c = back.charAt(last);
        back.setLength(last);
        return c;
    }

    /** Keeps so many characters of the row; what was taken beyond them is read again. */
    final void keepOnly(int length) {
        if (ahead != END) {
            back.append((char) ahead);
        }
        for (int i = text.length() - 1; i >= length; i--) {
            back.append(text.charAt(i));
            line -= text.charAt(i) == '\n' ? 1 : 0;
        }
        text.setLength(length);
        int last = back.length() - 1;
        ahead = last < 0 ? END : back.charAt(last);
        back.setLength(Math.max(0, last));
        tooLong = false;
    }

    final CharSequence taken() {
        return text;
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

    /** Whether no further character would be kept. */
    final boolean isFull() {
        return text.length() >= Piece.LONGEST;
    }
}
