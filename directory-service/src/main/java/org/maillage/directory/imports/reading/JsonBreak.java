package org.maillage.directory.imports.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Where a broken element of an array ends, though its brackets or quotes do not say so: before the next element. */
final class JsonBreak {

    private static final Pattern BETWEEN = Pattern.compile("\\}\\s*,\\s*\\{");
    private static final Pattern NEXT = Pattern.compile(",\\s*\\{");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Piece.LONGEST + 1)
                    .build())
            .build();

    private JsonBreak() {}

    /** How much of the text is the broken element; empty when the text is a sound beginning, or no other one follows. */
    static OptionalInt end(String text) {
        var mistake = mistake(text);
        if (mistake.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = Math.min(mistake.getAsInt(), text.length() - 1);
        int comma = text.lastIndexOf(',', at);
        if (comma > 0 && NEXT.matcher(text).region(comma, text.length()).lookingAt()) {
            return OptionalInt.of(comma);
        }
        return following(text, Math.max(0, at - 1));
    }

    private static OptionalInt following(String text, int from) {
        var matcher = BETWEEN.matcher(text).region(from, text.length());
        return matcher.find() ? OptionalInt.of(matcher.start() + 1) : OptionalInt.empty();
    }

    private static OptionalInt mistake(String text) {
        try (var parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                // Looking for the first mistake only.
            }
            return OptionalInt.empty();
        } catch (JsonEOFException e) {
            return OptionalInt.empty();
        } catch (JsonParseException e) {
            return OptionalInt.of((int) Math.max(0, e.getLocation().getCharOffset()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
