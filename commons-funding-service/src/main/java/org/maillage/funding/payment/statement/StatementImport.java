package org.maillage.funding.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.payment.LineReport;
import org.maillage.funding.payment.StatementLines;
import org.maillage.funding.payment.StatementReader;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;
import org.maillage.kit.database.WholeTransactions;

/** Reads a statement whole, then takes its lines in short transactions: an import that was cut short is begun again. */
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
        for (var batch : lines.batches(network, read)) {
            reports.addAll(transactions.inOne(() -> lines.take(batch)));
        }
        reports.sort(Comparator.comparingInt(LineReport::line));
        return StatementReport.of(network, reports);
    }

    private static Refusal networkMissing() {
        return Refusal.validation(List.of(
                new Fault("/networkId", "required", "No line tells of which network this is; say it by networkId.")));
    }
}
