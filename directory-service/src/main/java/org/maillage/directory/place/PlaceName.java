package org.maillage.directory.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;

/** What may be the name of a place. */
public final class PlaceName {

    public static final TextRule RULE = TextRule.line(2, 120);

    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]");
    private static final Set<String> NO_NAMES =
            Set.of("a completer", "à compléter", "à completer", "sans nom", "n/a", "??", "???");

    private PlaceName() {}

    /** A marker that stands for a name is no name: refused, and reason enough to reject a row. */
    public static Optional<String> read(String text, Spot spot) {
        if (!isPlaceholder(text)) {
            return Optional.of(text);
        }
        spot.faults().reject(spot.pointer(), "name-placeholder", "This marker is no name.");
        return Optional.empty();
    }

    private static boolean isPlaceholder(String text) {
        return BRACKETED.matcher(text).matches() || NO_NAMES.contains(text.toLowerCase(Locale.ROOT));
    }
}
