package org.maillage.directory.solution;

import java.util.Locale;
import org.maillage.kernel.territory.Folding;

/** The one spelling under which all spellings of a tool's name meet: no accents, case or punctuation. */
public record ToolName(String folded) {

    /** A name without a Latin letter or a digit folds to itself in small letters. */
    public static ToolName of(String name) {
        var folded = Folding.fold(name);
        return new ToolName(folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : folded);
    }

    @Override
    public String toString() {
        return folded;
    }
}
