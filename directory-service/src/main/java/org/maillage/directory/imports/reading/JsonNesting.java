package org.maillage.directory.imports.reading;

/** Which brackets of JSON are open, character by character. */
final class JsonNesting {

    private final StringBuilder open = new StringBuilder();
    private boolean quoted;
    private boolean escaped;
    private boolean afterComma;
    private int lastComma;

    void add(int c, int position) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            return;
        }
        if (Character.isWhitespace(c)) {
            return;
        }
        afterComma = c == ',';
        lastComma = afterComma ? position : lastComma;
        switch (c) {
            case '"' -> quoted = true;
            case '{', '[' -> open.append((char) c);
            case '}', ']' -> open.setLength(Math.max(0, open.length() - 1));
            default -> escaped = false;
        }
    }

    boolean isOutside() {
        return !quoted && open.isEmpty();
    }

    /** A brace cannot follow a comma among the members of an object: a closing one was left out before. */
    boolean wouldOpenAnother(int next) {
        return next == '{' && !quoted && afterComma && !open.isEmpty() && open.charAt(open.length() - 1) == '{';
    }

    int lastComma() {
        return lastComma;
    }
}
