package org.maillage.directory.imports.reading;

import java.util.List;

/** Where a row of CSV stands, character by character: a quote opens a cell at its very start only, and closes it whole. */
final class CsvShape {

    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');

    private final List<Character> delimiters;
    private State state = State.START;
    private int cells;

    private enum State {
        START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN,
        CLOSED,
        BROKEN
    }

    CsvShape(List<Character> delimiters) {
        this.delimiters = delimiters;
    }

    /** As long as the delimiter is not known. */
    static CsvShape ofAnyDelimiter() {
        return new CsvShape(USUAL);
    }

    /** The one that makes the most cells of the header; of those declared, else of the usual ones. */
    static char delimiter(String header, List<Character> declared) {
        char best = declared.get(0);
        int most = 0;
        for (var candidates : List.of(declared, USUAL)) {
            for (char candidate : candidates) {
                int cells = cells(header, candidate);
                if (cells > most) {
                    most = cells;
                    best = candidate;
                }
            }
            if (most > 1) {
                return best;
            }
        }
        return best;
    }

    private static int cells(String header, char delimiter) {
        var shape = new CsvShape(List.of(delimiter));
        header.chars().forEach(shape::add);
        return shape.cells + 1;
    }

    void begin() {
        state = State.START;
        cells = 0;
    }

    void add(int c) {
        if (state != State.QUOTED && state != State.BROKEN && delimiters.contains((char) c)) {
            state = State.START;
            cells++;
            return;
        }
        state = switch (state) {
            case START -> c == '"' ? State.QUOTED : c == ' ' ? State.START : State.PLAIN;
            case PLAIN -> State.PLAIN;
            case QUOTED -> c == '"' ? State.QUOTE_SEEN : State.QUOTED;
            case QUOTE_SEEN -> c == '"' ? State.QUOTED : c == ' ' ? State.CLOSED : State.BROKEN;
            case CLOSED -> c == ' ' ? State.CLOSED : State.BROKEN;
            case BROKEN -> State.BROKEN;
        };
    }

    boolean isQuoted() {
        return state == State.QUOTED;
    }

    boolean isBroken() {
        return state == State.BROKEN;
    }
}
