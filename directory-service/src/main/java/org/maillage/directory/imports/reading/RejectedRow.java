package org.maillage.directory.imports.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.maillage.directory.imports.Layout;
import org.maillage.kernel.Fault;

/**
 * A rejected row as it is given back: its own text and why, in its own format, ready to be mended and sent again. CSV
 * gains the columns {@code line code detail}; a JSON object the member {@code _rejected}, which no reading looks at.
 */
public record RejectedRow(long line, String original, Fault reason) {

    static final String MARK = "_rejected";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static String header(Layout layout) {
        return layout.header() + layout.delimiter() + "line" + layout.delimiter() + "code" + layout.delimiter()
                + "detail";
    }

    public String in(Layout layout) {
        return layout.isCsv() ? csv(layout.delimiter()) : json();
    }

    private String csv(char delimiter) {
        var detail = '"' + reason.message().replace("\"", "\"\"").replaceAll("\\s+", " ") + '"';
        return original + delimiter + line + delimiter + reason.code() + delimiter + detail;
    }

    private String json() {
        var oneLine = original.replaceAll("[\\r\\n]+\\s*", " ").strip();
        if (!oneLine.endsWith("}")) {
            return oneLine;
        }
        var why = new LinkedHashMap<String, Object>();
        why.put("line", line);
        why.put("code", reason.code());
        why.put("detail", reason.message());
        int markedBefore = oneLine.lastIndexOf(",\"" + MARK + "\":");
        var body = oneLine.substring(0, markedBefore < 0 ? oneLine.length() - 1 : markedBefore)
                .stripTrailing();
        try {
            return body + (body.equals("{") ? "" : ",") + '"' + MARK + "\":" + JSON.writeValueAsString(why) + '}';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
