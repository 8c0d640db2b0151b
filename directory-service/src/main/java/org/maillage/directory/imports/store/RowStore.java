package org.maillage.directory.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRows;
import org.maillage.directory.imports.RowOutcome;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.place.PlaceId;

@ApplicationScoped
class RowStore implements ImportRows {

    private static final int ROWS_AT_ONCE = 500;
    private static final String INSERT = """
            insert into import_row (import_id, number, line, key, outcome, place_id, rejection, warnings, differences,
              original)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)
            """;
    private static final String PAGE = """
            select * from import_row where import_id = ? and number > ? and (?::text is null or outcome = ?::text)
              and (?::bigint is null or line = ?::bigint) and (?::text is null or key = ?::text)
              and (not ? or differences is not null)
            order by number limit ?
            """;

    private final Statements statements;

    RowStore(Statements statements) {
        this.statements = statements;
    }

    void add(ImportId id, List<RowOutcome> rows) {
        statements.batch(INSERT, statement -> {
            for (var row : rows) {
                add(id, row, statement);
            }
        });
    }

    @Override
    public List<RowOutcome> page(ImportId id, Wanted wanted) {
        var outcome = wanted.outcome().map(Kind::name).orElse(null);
        var line = wanted.line().orElse(null);
        var key = wanted.key().orElse(null);
        return statements.list(
                PAGE,
                RowStore::row,
                id.value(),
                wanted.after(),
                outcome,
                outcome,
                line,
                line,
                key,
                key,
                wanted.differing(),
                wanted.limit());
    }

    @Override
    public void eachRejected(ImportId id, Consumer<RowOutcome> each) {
        long after = 0;
        List<RowOutcome> page;
        do {
            page = page(id, Wanted.rejected(after, ROWS_AT_ONCE));
            page.forEach(each);
            after = page.isEmpty() ? after : page.get(page.size() - 1).number();
        } while (page.size() == ROWS_AT_ONCE);
    }

    private static void add(ImportId id, RowOutcome row, PreparedStatement statement) throws SQLException {
        Statements.set(
                statement,
                id.value(),
                row.number(),
                row.line(),
                row.key().orElse(null),
                row.kind().name(),
                row.place().map(PlaceId::value).orElse(null),
                JsonColumns.of(row.rejection()),
                JsonColumns.of(row.warnings()),
                JsonColumns.of(row.differences()),
                row.original().map(RowStore::storable).orElse(null));
        statement.addBatch();
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String storable(String text) {
        return text.replace('\0', ' ');
    }

    private static RowOutcome row(ResultSet row) throws SQLException {
        return new RowOutcome(
                row.getLong("number"),
                row.getLong("line"),
                Optional.ofNullable(row.getString("key")),
                Kind.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getObject("place_id", UUID.class)).map(PlaceId::new),
                JsonColumns.fault(row.getString("rejection")),
                JsonColumns.faults(row.getString("warnings")),
                JsonColumns.differences(row.getString("differences")),
                Optional.ofNullable(row.getString("original")));
    }
}
