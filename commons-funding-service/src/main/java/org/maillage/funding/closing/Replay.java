package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.matching.ProRata;
import org.maillage.funding.matching.Recomputation;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Computes a programme again from what was kept of its lines, and says where that differs from what was given. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Replay {

    private final Programmes programmes;
    private final LinesAtClose lines;
    private final Results results;
    private final Rights rights;

    Replay(Programmes programmes, LinesAtClose lines, Results results, Rights rights) {
        this.programmes = programmes;
        this.lines = lines;
        this.results = results;
        this.rights = rights;
    }

    public record Replayed(UUID programmeId, int lines, boolean ok, List<Difference> differences) {}

    /** A line that is not as it was computed again; nothing where its steps do not hold together. */
    public record Difference(long contributionSequence, String kept, String replayed) {}

    /** By an admin of its network. */
    public Replayed of(ProgrammeId id) {
        rights.actor();
        var programme = programmes.byId(id).orElseThrow(() -> Refusal.notFound("programme"));
        rights.requireAdmin(programme.network());
        var matches = lines.matches(id.value());
        var differences = new ArrayList<Difference>();
        matches.forEach(match -> compare(match, programme, differences));
        results.of(id).ifPresent(result -> shareAgain(result, differences));
        return new Replayed(id.value(), matches.size(), differences.isEmpty(), List.copyOf(differences));
    }

    private static void compare(LinesAtClose.KeptMatch match, Programme programme, List<Difference> differences) {
        var kept = new Money(match.first(), programme.currency()).amount();
        try {
            var again = Recomputation.of(match.steps());
            if (again.compareTo(new BigDecimal(kept)) != 0) {
                differences.add(new Difference(match.sequence(), kept, again.toPlainString()));
            }
        } catch (IllegalArgumentException e) {
            differences.add(new Difference(match.sequence(), kept, ""));
        }
    }

    private static void shareAgain(ProgrammeResult result, List<Difference> differences) {
        var claims = new HashMap<String, Long>();
        var all = result.lines().all();
        all.forEach(line -> claims.put(line.contributionId().toString(), line.claimCents()));
        var shares = ProRata.shares(result.budget().cents(), claims);
        for (var line : all) {
            long again = shares.getOrDefault(line.contributionId().toString(), 0L);
            if (again != line.cents()) {
                differences.add(new Difference(
                        line.contributionSequence(),
                        result.money(line.cents()).amount(),
                        result.money(again).amount()));
            }
        }
    }
}
