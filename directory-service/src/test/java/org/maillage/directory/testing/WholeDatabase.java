package org.maillage.directory.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for words in every column of every table, whatever its type. */
@ApplicationScoped
public class WholeDatabase {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name";

    private final AgroalDataSource dataSource;

    WholeDatabase(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The tables with a row that holds the words. */
    public List<String> tablesHolding(String words) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var row = statement.executeQuery(TABLES)) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            var holding = new ArrayList<String>();
            for (var table : tables) {
                var sql = "select 1 from \"" + table + "\" t where strpos(t::text, '" + words + "') > 0 limit 1";
                try (var row = statement.executeQuery(sql)) {
                    if (row.next()) {
                        holding.add(table);
                    }
                }
            }
            return holding;
        }
    }
}
