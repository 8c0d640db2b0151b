package org.maillage.directory.duplicate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.maillage.kernel.territory.Folding;

/**
 * The pieces of three characters that a name is made of, and how alike two names are by them, as PostgreSQL's
 * {@code pg_trgm} counts: each word of the folded name stands between two blanks and one, each piece counts once.
 */
public final class Trigrams {

    private static final int LENGTH = 3;
    private static final int SYMBOLS = 37;

    private final String folded;
    private final int[] pieces;

    private Trigrams(String folded, int[] pieces) {
        this.folded = folded;
        this.pieces = pieces;
    }

    static Trigrams of(String name) {
        var folded = Folding.fold(name);
        var pieces = IntStream.builder();
        for (var word : folded.split(" ", -1)) {
            if (!word.isEmpty()) {
                cut("  " + word + " ", pieces);
            }
        }
        return new Trigrams(folded, pieces.build().sorted().distinct().toArray());
    }

    /** Shared pieces among all pieces of both; from 0 to 1. */
    double similarity(Trigrams other) {
        int shared = shared(other);
        int all = pieces.length + other.pieces.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The name in small ASCII letters and digits, its words one blank apart. */
    String folded() {
        return folded;
    }

    int size() {
        return pieces.length;
    }

    /** Each piece as a number, ascending. */
    IntStream pieces() {
        return Arrays.stream(pieces);
    }

    private int shared(Trigrams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < pieces.length && j < other.pieces.length; ) {
            int order = Integer.compare(pieces[i], other.pieces[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static void cut(String padded, IntStream.Builder pieces) {
        for (int i = 0; i + LENGTH <= padded.length(); i++) {
            int piece = 0;
            for (int j = i; j < i + LENGTH; j++) {
                piece = piece * SYMBOLS + symbol(padded.charAt(j));
            }
            pieces.add(piece);
        }
    }

    private static int symbol(char c) {
        if (c == ' ') {
            return 0;
        }
        return c <= '9' ? c - '0' + 1 : c - 'a' + 11;
    }
}
