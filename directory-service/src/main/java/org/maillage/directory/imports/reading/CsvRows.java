package org.maillage.directory.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.Layout;

/** CSV with a header line. */
final class CsvRows implements Rows {

    private final Reader reader;
    private final LongSupplier bytesRead;
    private final CsvCutter cutter;
    private final Layout layout;
    private final CsvReader.CsvReaderBuilder cells;

    CsvRows(Reader reader, LongSupplier bytesRead, List<Character> delimiters) throws IOException {
        this.reader = reader;
        this.bytesRead = bytesRead;
        this.cutter = new CsvCutter(reader);
        var header = cutter.next().orElseThrow(() -> new UnreadableFile("the file is empty"));
        if (header.tooLong() || header.text().indexOf('\0') >= 0) {
            throw new UnreadableFile("the first line is no header");
        }
        char delimiter = CsvShape.delimiter(header.text(), delimiters);
        cutter.separateBy(delimiter);
        this.cells = CsvReader.builder().fieldSeparator(delimiter).trimWhitespacesAroundQuotes(true);
        this.layout = new Layout(Layout.Kind.CSV, columns(header), header.text(), delimiter);
    }

    @Override
    public Optional<SourceRow> next() throws IOException {
        return cutter.next().map(this::row);
    }

    private SourceRow row(Piece piece) {
        if (piece.tooLong()) {
            return SourceRow.unreadable(piece, "row-too-long", "a row has at most 256 kB");
        }
        if (cutter.leftOpen()) {
            return SourceRow.unreadable(piece, "row-malformed", "a quote is never closed");
        }
        List<String> values;
        try {
            values = cells.ofSingleCsvRecord(piece.text()).getFields();
        } catch (CsvParseException e) {
            return SourceRow.unreadable(piece, "row-malformed", String.valueOf(e.getMessage()));
        }
        var columns = layout.columns();
        if (values.size() != columns.size()) {
            return SourceRow.unreadable(
                    piece, "row-malformed", values.size() + " cells where the header has " + columns.size());
        }
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < values.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        return SourceRow.read(piece, row);
    }

    private List<String> columns(Piece header) throws UnreadableFile {
        try {
            var seen = new HashMap<String, Integer>();
            var columns = new ArrayList<String>();
            for (var name : cells.ofSingleCsvRecord(header.text()).getFields()) {
                int times = seen.merge(name.strip(), 1, Integer::sum);
                columns.add(times == 1 ? name.strip() : name.strip() + '#' + times);
            }
            return columns;
        } catch (CsvParseException e) {
            throw new UnreadableFile("the header cannot be read: " + e.getMessage());
        }
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
