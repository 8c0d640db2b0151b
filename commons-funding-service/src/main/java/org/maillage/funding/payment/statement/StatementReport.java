package org.maillage.funding.payment.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.funding.payment.LineOutcome;
import org.maillage.funding.payment.LineReport;

/**
 * What became of a statement.
 *
 * @param counts lines by outcome
 */
public record StatementReport(UUID networkId, Map<LineOutcome, Integer> counts, List<LineReport> lines) {

    static StatementReport of(UUID network, List<LineReport> lines) {
        var counts = new TreeMap<LineOutcome, Integer>();
        lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return new StatementReport(network, counts, List.copyOf(lines));
    }
}
