package org.maillage.kernel.input;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** How one kind of text is cleaned and what it may hold. Lengths count code points, after cleaning. */
public final class TextRule {

    private static final Pattern BLANKS = Pattern.compile("[\\t\\u00A0\\u2007\\u202F\\uFEFF ]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern CONTROL_OR_LINE_FEED = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}\\p{Cs}]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}\\p{Cs}&&[^\\n]]");

    private final int min;
    private final int max;
    private final boolean lines;
    private final boolean prose;
    private final Pattern forbidden;

    private TextRule(int min, int max, boolean lines, boolean prose) {
        this.min = min;
        this.max = max;
        this.lines = lines;
        this.prose = prose;
        this.forbidden = lines ? CONTROL : CONTROL_OR_LINE_FEED;
    }

    /** One line of words for people: no markup, no personal data. */
    public static TextRule line(int min, int max) {
        return new TextRule(min, max, false, true);
    }

    /** A long text for people, CommonMark without HTML: as a line, and line feeds stay. */
    public static TextRule block(int max) {
        return new TextRule(1, max, true, true);
    }

    /** A code, an address or another text for machines: cleaned only. */
    public static TextRule token(int max) {
        return new TextRule(1, max, false, false);
    }

    /** The cleaned text; empty when it is at fault. A text that cleans to nothing is empty without a fault. */
    Optional<String> read(String raw, Spot spot) {
        if (raw.length() > 4 * max + 1_000) {
            return tooLong(spot);
        }
        var text = clean(raw, spot);
        if (text.isPresent() && prose) {
            text = text.flatMap(t -> Prose.free(t, spot));
        }
        return text.filter(t -> !t.isEmpty()).flatMap(t -> measured(t, spot));
    }

    private Optional<String> clean(String raw, Spot spot) {
        var text = LINE_ENDS
                .matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll("\n");
        text = BLANKS.matcher(text).replaceAll(" ");
        if (forbidden.matcher(text.strip()).find() && !spot.isLenient()) {
            spot.fault("control-character", "Control characters are not allowed here.");
            return Optional.empty();
        }
        text = CONTROL.matcher(text).replaceAll("");
        return Optional.of(lines ? paragraphs(text) : oneLine(text));
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text.replace('\n', ' ')).replaceAll(" ").strip();
    }

    private static String paragraphs(String text) {
        return MANY_LINES
                .matcher(text.replace(" \n", "\n").replace("\n ", "\n"))
                .replaceAll("\n\n")
                .strip();
    }

    private Optional<String> measured(String text, Spot spot) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return tooLong(spot);
        }
        if (length < min) {
            spot.fault("too-short", "At least " + min + " characters are needed.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<String> tooLong(Spot spot) {
        spot.fault("too-long", "At most " + max + " characters are allowed.");
        return Optional.empty();
    }
}
