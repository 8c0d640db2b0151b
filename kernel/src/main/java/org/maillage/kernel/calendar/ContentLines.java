package org.maillage.kernel.calendar;

import java.util.Collection;
import java.util.stream.Collectors;

/** Content lines of RFC 5545: CRLF, folded at 75 octets without cutting a character. */
final class ContentLines {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    ContentLines begin(String component) {
        return add("BEGIN", component);
    }

    ContentLines end(String component) {
        return add("END", component);
    }

    /** A value that is written as it is. */
    ContentLines add(String property, String value) {
        int octets = 0;
        var line = property + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = octetsOf(character);
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
        return this;
    }

    ContentLines addText(String property, String value) {
        return add(property, escaped(value));
    }

    ContentLines addTexts(String property, Collection<String> values) {
        return add(property, values.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
