package org.maillage.directory.imports.reading;

import java.io.IOException;
import java.io.Reader;

/** The elements of a JSON array, itself the whole text or a member of it; a broken one does not take others with it. */
final class ArrayCutter extends Cutter {

    private static final int FIRST_LOOK = 4_096;
    private static final int LOOKS_GROW = 4;

    private boolean ended;

    private ArrayCutter(Reader reader) throws IOException {
        super(reader);
    }

    static ArrayCutter ofWhole(Reader reader) throws IOException {
        var cutter = new ArrayCutter(reader);
        cutter.passOpening();
        return cutter;
    }

    /** For GeoJSON: the member {@code "features"} of the outermost object. */
    static ArrayCutter ofMember(Reader reader, String name) throws IOException {
        var cutter = new ArrayCutter(reader);
        if (!cutter.findMember(name)) {
            throw new UnreadableFile("there is no array \"" + name + "\" in it");
        }
        return cutter;
    }

    private boolean findMember(String name) throws IOException {
        int depth = 0;
        var last = "";
        while (!atEnd()) {
            int c = skip();
            if (c == '"') {
                last = passText();
            } else if (c == ':' && depth == 1 && last.equals(name)) {
                passSpaces();
                return skip() == '[';
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return false;
    }

    /** The rest of a text whose opening quote is passed; no more of it than a name may have. */
    private String passText() throws IOException {
        var name = new StringBuilder();
        while (!atEnd() && peek() != '"') {
            int c = skip();
            if (c == '\\' && !atEnd()) {
                skip();
            }
            if (name.length() < FIRST_LOOK) {
                name.append((char) c);
            }
        }
        skip();
        return name.toString();
    }

    private void passSpaces() throws IOException {
        while (!atEnd() && Character.isWhitespace(peek())) {
            skip();
        }
    }

    private void passOpening() throws IOException {
        passSpaces();
        skip();
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
        var nesting = new JsonNesting();
        int look = FIRST_LOOK;
        while (!atEnd()) {
            boolean whole = nesting.isOutside() && !tookNothing();
            if (whole && (peek() == ',' || peek() == ']')) {
                return true;
            }
            if (!isTooLong() && nesting.wouldOpenAnother(peek())) {
                keepOnly(nesting.lastComma());
                return true;
            }
            if (taken().length() >= look) {
                look *= LOOKS_GROW;
                if (gaveBack()) {
                    return true;
                }
            }
            nesting.add(take(), taken().length() - 1);
        }
        if (!tookNothing() && !isTooLong()) {
            gaveBack();
        }
        return !tookNothing();
    }

    /** When the element is broken, what is another's is read again. */
    private boolean gaveBack() {
        var end = JsonBreak.end(taken().toString());
        end.ifPresent(this::keepOnly);
        return end.isPresent();
    }
}
