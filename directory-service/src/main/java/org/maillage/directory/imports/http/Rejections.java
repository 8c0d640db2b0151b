package org.maillage.directory.imports.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRows;
import org.maillage.directory.imports.ImportRuns;
import org.maillage.directory.imports.Layout;
import org.maillage.directory.imports.RowOutcome;
import org.maillage.directory.imports.reading.RejectedRow;

/** The rejected rows of an import as a file, ready to be mended and sent again. */
@ApplicationScoped
class Rejections {

    private final ImportRuns runs;
    private final ImportRows rows;

    Rejections(ImportRuns runs, ImportRows rows) {
        this.runs = runs;
        this.rows = rows;
    }

    Response of(ImportId id) {
        var layout = runs.layout(id);
        if (layout.isEmpty()) {
            return Response.noContent().build();
        }
        var type = layout.get().isCsv() ? "text/csv;charset=UTF-8" : "application/x-ndjson";
        StreamingOutput file = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(id, layout.get(), writer);
            writer.flush();
        };
        return Response.ok(file, type)
                .header("Content-Disposition", "attachment; filename=\"rejected-" + id + extension(layout.get()) + '"')
                .build();
    }

    private void write(ImportId id, Layout layout, Writer writer) throws IOException {
        if (layout.isCsv()) {
            writer.write(RejectedRow.header(layout) + "\n");
        }
        rows.eachRejected(id, row -> write(row, layout, writer));
    }

    private static void write(RowOutcome row, Layout layout, Writer writer) {
        var rejected = new RejectedRow(
                row.line(), row.original().orElse(""), row.rejection().orElseThrow());
        try {
            writer.write(rejected.in(layout) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Layout layout) {
        return layout.isCsv() ? ".csv" : ".jsonl";
    }
}
