package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.matching.Recomputation;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;
import org.maillage.kernel.Refusal;

/**
 * Computes a programme again from its lines, and says where that differs from what was given: what was raised, own and used
 * before each line is summed from the ledger, refunds and releases in their order, and each line has the version of the rule
 * that it was given under. {@link #TAKEN} is what nothing but the kept steps says.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Replay {

    static final List<String> TAKEN = List.of(
            "why a place was not eligible, and that the programme was suspended",
            "whether an improvement limited room when the line was given",
            "the parts of a room or ceiling that several programmes shared",
            "the de minimis aid that an undertaking held",
            "what places that merged had drawn",
            "of a quadratic close that counts de minimis aid: the most that it left to an improvement");

    private final Programmes programmes;
    private final KnownOfReplay knownOf;
    private final Results results;
    private final Rights rights;

    Replay(Programmes programmes, KnownOfReplay knownOf, Results results, Rights rights) {
        this.programmes = programmes;
        this.knownOf = knownOf;
        this.results = results;
        this.rights = rights;
    }

    /** @param takenFromSteps what was not computed again */
    public record Replayed(
            UUID programmeId,
            int lines,
            boolean ok,
            @Nullable Difference firstDifference,
            List<Difference> differences,
            List<String> takenFromSteps) {}

    /** By an admin of its network. */
    public Replayed of(ProgrammeId id) {
        rights.actor();
        var programme = programmes.byId(id).orElseThrow(() -> Refusal.notFound("programme"));
        rights.requireAdmin(programme.network());
        var known = knownOf.programme(programme);
        var differences = differences(known);
        return new Replayed(
                id.value(),
                known.lines().size(),
                differences.isEmpty(),
                differences.stream().findFirst().orElse(null),
                differences,
                TAKEN);
    }

    private List<Difference> differences(Known known) {
        var differences = new ArrayList<>(unsound(known));
        var again = new LinesAgain(known);
        var close = new CloseAgain(known, results.of(known.programme().id()), again);
        differences.addAll(again.walk(close::before));
        differences.addAll(close.differences());
        differences.sort(Comparator.comparingLong(Replay::place));
        return List.copyOf(differences);
    }

    /** What is not about a line comes last. */
    private static long place(Difference difference) {
        var sequence = difference.contributionSequence();
        return sequence == null ? Long.MAX_VALUE : sequence;
    }

    /** Steps that do not hold together by themselves. */
    private static List<Difference> unsound(Known known) {
        var found = new ArrayList<Difference>();
        for (var line : known.lines()) {
            for (var match : line.matches()) {
                if (match.programme().equals(known.id())) {
                    try {
                        Recomputation.of(match.steps());
                    } catch (IllegalArgumentException e) {
                        found.add(new Difference(line.sequence(), "steps", Difference.text(match.steps()), ""));
                    }
                }
            }
        }
        return found;
    }
}
