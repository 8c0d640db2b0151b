package org.maillage.funding.contribution;

import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.maillage.funding.matching.MatchResult;

/** What programmes match of a contribution, in the order in which they were asked. */
record Matches(List<Match> all) {

    void settle() {
        all.forEach(Match::settle);
    }

    /** Answers what each gives back. */
    Clawbacks release() {
        return back(Match::release);
    }

    /** What remains of the contribution has changed: answers what each gives back. */
    Clawbacks follow(long remaining) {
        return back(match -> match.follow(remaining));
    }

    private Clawbacks back(ToLongFunction<Match> of) {
        return new Clawbacks(all.stream()
                .map(match -> new Clawbacks.Clawback(match.programme(), of.applyAsLong(match)))
                .toList());
    }

    /** The match waited for the close of its programme. */
    void allot(MatchResult result, long remaining, boolean paid) {
        all.stream()
                .filter(match -> match.programme().equals(result.programme()))
                .findFirst()
                .orElseThrow()
                .allot(result, remaining, paid);
    }

    void leaveOut(UUID programme) {
        all.stream()
                .filter(match -> match.programme().equals(programme) && match.status() == MatchStatus.PROPOSED)
                .forEach(Match::release);
    }

    long sum() {
        return all.stream().mapToLong(Match::amount).sum();
    }
}
