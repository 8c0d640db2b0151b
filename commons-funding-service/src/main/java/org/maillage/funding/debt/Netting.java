package org.maillage.funding.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.funding.access.Rights;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;

/** Lowers debts by money that its keeper did not get after all: it is back on the improvement, and was given back already. */
@ApplicationScoped
public class Netting {

    private final Debts debts;
    private final Programmes programmes;
    private final Freeing freeing;
    private final Ledger ledger;
    private final Rights rights;

    Netting(Debts debts, Programmes programmes, Freeing freeing, Ledger ledger, Rights rights) {
        this.debts = debts;
        this.programmes = programmes;
        this.freeing = freeing;
        this.ledger = ledger;
        this.rights = rights;
    }

    /**
     * What is back on an account of an improvement and went to its givers already, in cents.
     *
     * @param programme who waits for it; none for own money and grants
     */
    public record Back(Account account, Optional<UUID> programme, long cents) {

        private Back less(long netted) {
            return new Back(account, programme, cents - netted);
        }
    }

    /**
     * Under the lock of the improvement. What was repaid meanwhile is no debt any more, and stays on the improvement.
     *
     * @param payout the subject of the journals
     */
    public void net(UUID payout, Improvement improvement, List<Back> back) {
        if (back.isEmpty()) {
            return;
        }
        var keepers = debts.keepersOwingFor(improvement.id());
        keepers.forEach(debts::hold);
        var ids = back.stream().flatMap(each -> each.programme().stream()).map(ProgrammeId::new);
        var waiting = programmes.locked(ids.toList()).stream()
                .collect(Collectors.toMap(Programme::uuid, Function.identity()));
        var left = back;
        for (var keeper : keepers) {
            var debt = debts.of(improvement.network(), keeper).stream()
                    .filter(owed -> owed.currency().equals(improvement.currency()))
                    .findFirst();
            if (debt.isPresent()) {
                left = net(new Owing(payout, improvement, debt.get()), left, waiting);
            }
        }
    }

    private record Owing(UUID payout, Improvement improvement, Debt debt) {}

    /** Answers what is left of it. */
    private List<Back> net(Owing owing, List<Back> back, Map<UUID, Programme> waiting) {
        var improvement = owing.improvement();
        var owed = Account.owed(owing.debt().steward(), improvement.network());
        var journal = Journal.of("payout-netted", owing.payout(), rights.actor());
        var left = new ArrayList<Back>();
        long rest = owing.debt().rest();
        for (var each : back) {
            long most = each.programme().map(owing.debt()::waitingFor).orElse(rest);
            long netted = Math.min(each.cents(), most);
            journal = journal.move(each.account(), owed, improvement.money(netted));
            left.add(each.less(netted));
            var programme = each.programme().flatMap(id -> Optional.ofNullable(waiting.get(id)));
            if (programme.isPresent()) {
                journal = freeing.free(programme.get(), netted, journal);
            } else {
                rest -= netted;
            }
        }
        if (!journal.isEmpty()) {
            ledger.post(journal);
        }
        return left;
    }
}
