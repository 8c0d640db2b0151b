package org.maillage.directory.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/** Opens a stored upload. JSON is told from JSON Lines by its first character. */
public final class SourceFile {

    private SourceFile() {}

    public static Rows csv(Path file, List<Character> delimiters) throws IOException {
        var text = new StoredText(file);
        var reader = text.open();
        try {
            return new CsvRows(reader, text::bytesRead, delimiters);
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    public static Rows json(Path file) throws IOException {
        var text = new StoredText(file);
        var reader = text.open();
        return switch (firstCharacter(reader)) {
            case '[' -> new JsonRows(ArrayCutter.ofWhole(reader), reader, text::bytesRead, false);
            case '{' -> new JsonRows(new LineCutter(reader), reader, text::bytesRead, false);
            default -> {
                reader.close();
                throw new UnreadableFile("neither a JSON array nor JSON Lines");
            }
        };
    }

    public static Rows geoJson(Path file) throws IOException {
        var text = new StoredText(file);
        var reader = text.open();
        return new JsonRows(ArrayCutter.ofMember(reader, "features"), reader, text::bytesRead, true);
    }

    private static int firstCharacter(Reader reader) throws IOException {
        int c;
        do {
            reader.mark(1);
            c = reader.read();
        } while (c >= 0 && Character.isWhitespace(c));
        if (c >= 0) {
            reader.reset();
        }
        return c;
    }
}
