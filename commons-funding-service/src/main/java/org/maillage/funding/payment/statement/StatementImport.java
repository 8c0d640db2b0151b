package org.maillage.funding.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.payment.LineReport;
import org.maillage.funding.payment.StatementLines;
import org.maillage.funding.payment.StatementLines.Numbered;
import org.maillage.funding.payment.StatementReader;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;
import org.maillage.kit.database.WholeTransactions;

/** Reads a statement whole, then takes each line in a transaction of its own: an import that was cut short is begun again. */
@ApplicationScoped
public class StatementImport {

    private final StatementReader reader;
    private final StatementLines lines;
    private final WholeTransactions transactions;

    StatementImport(StatementReader reader, StatementLines lines, WholeTransactions transactions) {
        this.reader = reader;
        this.lines = lines;
        this.transactions = transactions;
    }

    /** @param given the network whose account it is; told from the references when it is left out */
    public StatementReport take(Optional<UUID> given, byte[] file) {
        given.ifPresent(lines::requireTreasurer);
        var read = reader.read(file);
        var network = given.or(() -> lines.networkOf(read)).orElseThrow(StatementImport::networkMissing);
        var reports = new ArrayList<LineReport>(read.size());
        for (var line : read) {
            var numbered = new Numbered(network, reports.size() + 1, line);
            reports.add(transactions.inOne(() -> lines.take(numbered)));
        }
        return StatementReport.of(network, reports);
    }

    private static Refusal networkMissing() {
        return Refusal.validation(List.of(
                new Fault("/networkId", "required", "No line tells of which network this is; say it by networkId.")));
    }
}
