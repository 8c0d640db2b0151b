package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.ContributionStatus;
import org.maillage.funding.contribution.Contributions;
import org.maillage.funding.contribution.Match;
import org.maillage.funding.improvement.AllocationsOf;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.policy.Policies;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;

/**
 * What may be drawn of an improvement's money, account by account. Money of disputed lines waits; so does what a quadratic
 * close gave while a line that it counted is unpaid, and what a funder has not transferred yet where the policy says so.
 */
@ApplicationScoped
class Sources {

    private final Contributions contributions;
    private final Improvements improvements;
    private final Programmes programmes;
    private final AllocationsOf allocations;
    private final Policies policies;
    private final Ledger ledger;

    Sources(
            Contributions contributions,
            Improvements improvements,
            Programmes programmes,
            AllocationsOf allocations,
            Policies policies,
            Ledger ledger) {
        this.contributions = contributions;
        this.improvements = improvements;
        this.programmes = programmes;
        this.allocations = allocations;
        this.policies = policies;
        this.ledger = ledger;
    }

    /** Of an improvement whose row is locked. */
    List<Source> of(Improvement improvement) {
        var network = improvement.network();
        var disputed = lines(improvement, ContributionStatus.DISPUTED);
        var sources = new ArrayList<Source>();
        long disputedOwn = disputed.stream().mapToLong(Contribution::remaining).sum();
        var own = Account.own(improvement.uuid(), network);
        sources.add(new Source(PayoutParts.OWN, own, held(own, improvement) - disputedOwn));
        var shares = improvements.sharesOf(improvement.id());
        for (var share : shares.matched()) {
            var matched = Account.matched(improvement.uuid(), share.of(), network);
            long free =
                    isBlocked(improvement, share.of()) ? 0 : held(matched, improvement) - matched(disputed, share.of());
            sources.add(new Source(PayoutParts.MATCHED + share.of(), matched, free));
        }
        for (var share : shares.granted()) {
            var granted = Account.granted(improvement.uuid(), share.of(), network);
            sources.add(new Source(PayoutParts.GRANTED + share.of(), granted, held(granted, improvement)));
        }
        sources.removeIf(source -> source.cents() <= 0);
        return List.copyOf(sources);
    }

    private boolean isBlocked(Improvement improvement, UUID id) {
        var programme = programmes.byId(new ProgrammeId(id)).orElseThrow();
        return waitsForLines(improvement, programme)
                || policies.of(improvement.network()).payoutAfterTransfer()
                        && held(Account.funder(programme.funderId().value()), improvement) < 0;
    }

    private boolean waitsForLines(Improvement improvement, Programme programme) {
        return programme.mode() == MatchingMode.QUADRATIC_AT_CLOSE && allocations.waitOnPayments(improvement.id());
    }

    private List<Contribution> lines(Improvement improvement, ContributionStatus status) {
        return contributions.on(improvement.id(), Set.of(status), Integer.MAX_VALUE).stream()
                .flatMap(id -> contributions.byId(id).stream())
                .toList();
    }

    private static long matched(List<Contribution> lines, UUID programme) {
        return lines.stream()
                .flatMap(line -> line.matches().stream())
                .filter(match -> match.programme().equals(programme))
                .mapToLong(Match::amount)
                .sum();
    }

    private long held(Account account, Improvement improvement) {
        return ledger.balances(account).getOrDefault(improvement.currency(), 0L);
    }
}
