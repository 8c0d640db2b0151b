package org.maillage.funding.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.Contributions.Named;
import org.maillage.funding.payment.StatementLine.Kind;

/**
 * Lines of a statement that one transaction takes: what they pay belongs to one improvement at most, so that its locks keep
 * their order. Lines that name one contribution stay in theirs.
 */
public record StatementBatch(UUID network, List<Numbered> lines) {

    private static final int MOST = 50;

    /** @param number in the statement, from 1 */
    public record Numbered(int number, StatementLine line, Optional<Named> named) {

        private boolean mayBeOurTransfer() {
            return line.kind() == Kind.DEBIT || line.kind() == Kind.RETURN;
        }
    }

    /** What money on lines of one kind may move. */
    private record Touched(Optional<UUID> improvement) {}

    static List<StatementBatch> of(UUID network, List<StatementLine> lines, Map<PaymentReference, Named> named) {
        var batches = new ArrayList<StatementBatch>();
        var open = new LinkedHashMap<Touched, List<Numbered>>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var numbered = new Numbered(i + 1, line, line.reference().map(named::get));
            if (numbered.mayBeOurTransfer()) {
                batches.add(new StatementBatch(network, List.of(numbered)));
                continue;
            }
            var touched =
                    new Touched(numbered.named().map(each -> each.improvement().value()));
            var some = open.computeIfAbsent(touched, any -> new ArrayList<>());
            some.add(numbered);
            if (some.size() == MOST) {
                batches.add(new StatementBatch(network, some));
                open.remove(touched);
            }
        }
        open.values().forEach(some -> batches.add(new StatementBatch(network, some)));
        return List.copyOf(batches);
    }

    /** The line, if it may be of a transfer of ours; such a line is alone. */
    Optional<Numbered> transfer() {
        return lines.stream().filter(Numbered::mayBeOurTransfer).findFirst();
    }

    Set<ContributionId> contributions() {
        return lines.stream()
                .flatMap(line -> line.named().stream())
                .map(Named::id)
                .collect(Collectors.toSet());
    }

    Set<String> identities() {
        return lines.stream().map(line -> line.line().identity()).collect(Collectors.toSet());
    }
}
