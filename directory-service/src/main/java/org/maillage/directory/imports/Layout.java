package org.maillage.directory.imports;

import java.util.List;

/**
 * What holds for all rows of a file, as found.
 *
 * @param columns of CSV, a repeated name told apart as {@code NAME#2}; empty for JSON
 * @param header the header's own text; empty for JSON
 * @param delimiter of CSV
 */
public record Layout(Kind kind, List<String> columns, String header, char delimiter) {

    public enum Kind {
        CSV,
        JSON
    }

    public static Layout json() {
        return new Layout(Kind.JSON, List.of(), "", ',');
    }

    public boolean isCsv() {
        return kind == Kind.CSV;
    }

    /** Columns whose name stood before: kept, under a name of their own. */
    public List<String> repeatedColumns() {
        return columns.stream().filter(column -> column.contains("#")).toList();
    }
}
