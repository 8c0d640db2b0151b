package org.maillage.funding.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.Match;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.Step;

/**
 * Where what was kept is not what is computed again.
 *
 * @param contributionSequence of the line; none where it is about what an improvement was given
 * @param of asked, amount, limit, steps, or the improvement
 */
public record Difference(@Nullable Long contributionSequence, String of, String kept, String replayed) {

    /** The first of one line. */
    static Optional<Difference> between(long sequence, Match kept, MatchResult again) {
        var found = new ArrayList<Difference>();
        compare(found, sequence, "asked", cents(kept.asked()), cents(again.asked()));
        compare(found, sequence, "amount", cents(kept.first()), cents(again.amount()));
        compare(found, sequence, "limit", kept.limit().name(), again.limit().name());
        compare(found, sequence, "steps", text(kept.steps()), text(again.steps()));
        return found.stream().findFirst();
    }

    private static void compare(List<Difference> found, long sequence, String of, String kept, String again) {
        if (!kept.equals(again)) {
            found.add(new Difference(sequence, of, kept, again));
        }
    }

    private static String cents(long amount) {
        return Long.toString(amount);
    }

    static String text(List<Step> steps) {
        return String.join("; ", steps.stream().map(Step::toString).toList());
    }
}
