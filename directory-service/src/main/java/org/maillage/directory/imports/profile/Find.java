package org.maillage.directory.imports.profile;

import java.util.List;
import org.maillage.kernel.territory.Folding;

/**
 * Recognises one of our codes by words in a text.
 *
 * @param in columns; the rule's own when none is named
 * @param any words, folded; one of them at the start of a word is enough
 * @param unless words, folded, that forbid it
 */
public record Find(List<String> in, List<String> any, List<String> unless, String is) {

    static Find of(List<String> in, List<String> any, List<String> unless, String is) {
        return new Find(in, folded(any), folded(unless), is);
    }

    public boolean holdsIn(String text) {
        var words = ' ' + Folding.fold(text);
        return any.stream().anyMatch(word -> words.contains(' ' + word))
                && unless.stream().noneMatch(word -> words.contains(' ' + word));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).toList();
    }
}
