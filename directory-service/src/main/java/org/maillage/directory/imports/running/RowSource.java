package org.maillage.directory.imports.running;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.imports.mapping.MappedRow;
import org.maillage.directory.imports.mapping.RowMapper;
import org.maillage.directory.imports.profile.Profile;
import org.maillage.directory.imports.reading.Rows;
import org.maillage.directory.imports.reading.SourceFile;
import org.maillage.directory.imports.reading.SourceRow;
import org.maillage.directory.imports.reading.UnreadableFile;
import org.maillage.kernel.Fault;

/** The rows of one file, mapped, a batch at a time; a key that stood before in the file rejects its row. */
final class RowSource implements Closeable {

    private static final long MOST_ROWS = 1_000_000;

    private final Rows rows;
    private final RowMapper mapper;
    private final SeenKeys seen = new SeenKeys();
    private long number;

    RowSource(Rows rows, RowMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    static Rows open(Profile profile, java.nio.file.Path file) throws IOException {
        return switch (profile.format().type()) {
            case CSV -> SourceFile.csv(file, profile.format().delimiters());
            case JSON -> SourceFile.json(file);
            case GEOJSON -> SourceFile.geoJson(file);
        };
    }

    /** Passes the rows that were written before a restart. */
    void skip(long count) throws IOException {
        while (number < count && next().isPresent()) {
            // next() counts the row and remembers its key.
        }
    }

    /** Up to so many rows; none at the end. */
    List<PendingRow> batch(int size) throws IOException {
        var batch = new ArrayList<PendingRow>(size);
        while (batch.size() < size) {
            var row = next();
            if (row.isEmpty()) {
                break;
            }
            batch.add(row.get());
        }
        return batch;
    }

    /** The keys of the rows so far. */
    SeenKeys seen() {
        return seen;
    }

    long bytesRead() {
        return rows.bytesRead();
    }

    private Optional<PendingRow> next() throws IOException {
        var row = rows.next();
        if (row.isPresent() && ++number > MOST_ROWS) {
            throw new UnreadableFile("a file has at most 1,000,000 rows");
        }
        return row.map(source -> new PendingRow(number, source, number == 1 ? first(once(source)) : once(source)));
    }

    /** What there is to say of the header is said with the first row. */
    private MappedRow first(MappedRow row) {
        var repeated = rows.layout().repeatedColumns().stream()
                .map(column -> new Fault("/" + column, "column-repeated", "a column of this name stood before"))
                .toList();
        return row.remarked(repeated);
    }

    private MappedRow once(SourceRow source) {
        var mapped = mapper.map(source);
        var key = mapped.key();
        if (key.isEmpty() || seen.add(key.get())) {
            return mapped;
        }
        return mapped.rejectedFor(new Fault("", "key-repeated", "the key " + key.get() + " stood before in the file"));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
