package org.maillage.funding.ledger.verifier;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.maillage.funding.ledger.Audit;
import org.maillage.funding.ledger.Chain;
import org.maillage.funding.ledger.Finding;
import org.maillage.kit.database.Transactions;

@ApplicationScoped
class JdbcAudit implements Audit {

    private static final int EXAMPLES = 5;

    private final AgroalDataSource dataSource;
    private final Chain chain;

    JdbcAudit(AgroalDataSource dataSource, Chain chain) {
        this.dataSource = dataSource;
        this.chain = chain;
    }

    @Override
    public List<Finding> run() {
        var findings = compared();
        findings.add(chained());
        return List.copyOf(findings);
    }

    private List<Finding> compared() {
        try {
            return Transactions.inOne(dataSource, connection -> {
                begin(connection);
                var findings = new ArrayList<Finding>();
                for (var check : Checks.byName().entrySet()) {
                    findings.add(finding(connection, check.getKey(), check.getValue()));
                }
                return findings;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local statement_timeout = '10min'");
        }
    }

    private static Finding finding(Connection connection, String name, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            var examples = new ArrayList<String>();
            long breaks = 0;
            while (row.next()) {
                breaks++;
                if (breaks <= EXAMPLES) {
                    examples.add(row.getString(1));
                }
            }
            return new Finding(name, breaks, List.copyOf(examples));
        }
    }

    private Finding chained() {
        var walk = chain.verify();
        var at = walk.firstBreak();
        return at == null
                ? new Finding("chain-whole", 0, List.of())
                : new Finding("chain-whole", 1, List.of("position " + at));
    }
}
