package org.maillage.funding.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.payment.LineReport;
import org.maillage.funding.payment.StatementLine;
import org.maillage.funding.payment.StatementLine.Kind;
import org.maillage.funding.payment.StatementLines;
import org.maillage.funding.payment.StatementLines.Numbered;
import org.maillage.funding.payment.StatementReader;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;
import org.maillage.kit.database.WholeTransactions;

/**
 * Reads a statement whole, then takes its lines in short transactions: an import that was cut short is begun again. A line
 * that may move a contribution has a transaction of its own, so that its locks keep their order.
 */
@ApplicationScoped
public class StatementImport {

    private static final int MOST_AT_ONCE = 100;

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
        while (reports.size() < read.size()) {
            int first = reports.size();
            var some = read.subList(first, end(read, first));
            reports.addAll(transactions.inOne(() -> take(network, first, some)));
        }
        return StatementReport.of(network, reports);
    }

    private List<LineReport> take(UUID network, int before, List<StatementLine> some) {
        var reports = new ArrayList<LineReport>(some.size());
        for (var line : some) {
            reports.add(lines.take(new Numbered(network, before + reports.size() + 1, line)));
        }
        return reports;
    }

    /** After the first line, or after all that follow and name no contribution nor transfer of ours. */
    private static int end(List<StatementLine> lines, int first) {
        int end = first;
        while (end < lines.size() && end - first < MOST_AT_ONCE && movesNothingOfOurs(lines.get(end))) {
            end++;
        }
        return Math.max(end, first + 1);
    }

    private static boolean movesNothingOfOurs(StatementLine line) {
        return line.kind() == Kind.NOT_BOOKED
                || line.kind() == Kind.CREDIT && line.reference().isEmpty();
    }

    private static Refusal networkMissing() {
        return Refusal.validation(List.of(
                new Fault("/networkId", "required", "No line tells of which network this is; say it by networkId.")));
    }
}
