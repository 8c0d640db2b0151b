package org.maillage.directory.imports.reading;

import java.io.IOException;
import java.io.Reader;

/** The elements of a JSON array, itself the whole text or the first array that a member of the given name holds. */
final class ArrayCutter extends Cutter {

    private boolean ended;

    private ArrayCutter(Reader reader) throws IOException {
        super(reader);
    }

    static ArrayCutter ofWhole(Reader reader) throws IOException {
        var cutter = new ArrayCutter(reader);
        cutter.passOpening();
        return cutter;
    }

    /** For GeoJSON: the member {@code "features"}. */
    static ArrayCutter ofMember(Reader reader, String name) throws IOException {
        var cutter = new ArrayCutter(reader);
        var wanted = '"' + name + '"';
        int matched = 0;
        while (matched < wanted.length() && !cutter.atEnd()) {
            int c = cutter.skip();
            matched = c == wanted.charAt(matched) ? matched + 1 : c == '"' ? 1 : 0;
        }
        cutter.passOpening();
        return cutter;
    }

    private void passOpening() throws IOException {
        while (!atEnd() && skip() != '[') {
            // Only spaces, and the colon of a member, stand before the array.
        }
    }

    @Override
    void skipBetweenRows() throws IOException {
        while (!atEnd() && (ended || peek() == ',' || Character.isWhitespace(peek()))) {
            skip();
        }
        if (peek() == ']') {
            ended = true;
            skipBetweenRows();
        }
    }

    @Override
    boolean cut() throws IOException {
        int depth = 0;
        boolean quoted = false;
        while (!atEnd()) {
            if (!quoted && depth == 0 && !tookNothing() && (peek() == ',' || peek() == ']')) {
                return true;
            }
            int c = take();
            if (quoted) {
                if (c == '\\' && !atEnd()) {
                    take();
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return !tookNothing();
    }
}
