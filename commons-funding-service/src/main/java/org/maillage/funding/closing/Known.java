package org.maillage.funding.closing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.maillage.funding.closing.Register.Move;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.improvement.GoalChange;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.programme.Programme;

/**
 * What a replay reads, once.
 *
 * @param programmes those of the lines, by id, with whether their money is public
 * @param publicFunders among those that granted
 * @param survivors the place that counts now for one that gave
 */
record Known(
        Programme programme,
        Map<Integer, Rule> rules,
        List<Contribution> lines,
        List<Move> moves,
        List<Move> free,
        Map<UUID, Improvement> improvements,
        Map<UUID, Giver> programmes,
        Set<UUID> publicFunders,
        UnaryOperator<UUID> survivors) {

    /** @param atOnce whether it gives before its close */
    record Giver(boolean publicMoney, boolean atOnce) {

        static Giver of(Programme programme, boolean publicMoney) {
            return new Giver(publicMoney, programme.mode() == MatchingMode.FIRST_COME);
        }
    }

    UUID id() {
        return programme.uuid();
    }

    boolean isPublic(UUID programme) {
        var giver = programmes.get(programme);
        return giver != null && giver.publicMoney();
    }

    boolean givesAtOnce(UUID programme) {
        var giver = programmes.get(programme);
        return giver != null && giver.atOnce();
    }

    /** A version of the rule, with the budget that there was then. */
    Rule rule(int version, Instant at) {
        long budget = free.stream()
                .filter(change -> change.isOfBudget() && change.at().isBefore(at))
                .mapToLong(Move::cents)
                .sum();
        return Objects.requireNonNull(rules.get(version)).withBudget(budget);
    }

    /** What was free of the budget just before a move: what keepers owe of it is not. */
    long freeBefore(Move move) {
        return free.stream()
                .takeWhile(each -> each.isBefore(move))
                .mapToLong(Move::cents)
                .sum();
    }

    long goal(UUID improvement, Instant at) {
        var held = Objects.requireNonNull(improvements.get(improvement));
        return held.goalChanges().stream()
                .filter(change -> change.at().isAfter(at))
                .findFirst()
                .map(GoalChange::from)
                .map(from -> from.cents())
                .orElse(held.goal());
    }
}
