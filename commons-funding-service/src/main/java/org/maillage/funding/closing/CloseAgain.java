package org.maillage.funding.closing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.closing.Register.Move;
import org.maillage.funding.matching.MatchingMode;

/** Computes a close again when the walk comes to it: before what it gave, or after all that was before its instant. */
final class CloseAgain {

    private final Known known;
    private final Optional<ProgrammeResult> result;
    private final LinesAgain lines;
    private @Nullable List<Difference> differences;

    CloseAgain(Known known, Optional<ProgrammeResult> result, LinesAgain lines) {
        this.known = known;
        this.result = result.filter(it -> it.mode() != MatchingMode.FIRST_COME);
        this.lines = lines;
    }

    void before(Move move) {
        if (differences == null && result.isPresent() && isReached(move, result.get())) {
            differences = again(result.get());
        }
    }

    private boolean isReached(Move move, ProgrammeResult of) {
        boolean isIt = move.operation().equals("close") && move.subject().equals(known.id());
        return isIt || move.at().isAfter(of.closedAt());
    }

    List<Difference> differences() {
        var found = differences;
        return found == null ? result.map(this::again).orElse(List.of()) : found;
    }

    private List<Difference> again(ProgrammeResult of) {
        return of.mode() == MatchingMode.PRO_RATA_AT_CLOSE
                ? new ClaimsAgain(known, of).differences(lines.money())
                : new SharesAgain(known, of).differences(lines.money());
    }
}
