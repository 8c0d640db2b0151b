package org.maillage.directory.imports.reading;

/** The text of one row, cut at the limit when {@code tooLong}. */
record Piece(long line, String text, boolean tooLong) {

    static final int LONGEST = 256 * 1024;
}
