package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.Programmes;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;
import org.maillage.funding.use.ProgrammeUses;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Says what a promise would be matched with, from one snapshot; reserves nothing and promises nothing. */
@ApplicationScoped
class Previewing {

    private final Candidates candidates;
    private final Grounds grounds;
    private final Improvements improvements;
    private final Programmes programmes;
    private final ProgrammeUses uses;
    private final Weighing weighing;
    private final Clock clock;

    Previewing(
            Candidates candidates,
            Grounds grounds,
            Improvements improvements,
            Programmes programmes,
            ProgrammeUses uses,
            Weighing weighing,
            Clock clock) {
        this.candidates = candidates;
        this.grounds = grounds;
        this.improvements = improvements;
        this.programmes = programmes;
        this.uses = uses;
        this.weighing = weighing;
        this.clock = clock;
    }

    ContributionPreview preview(ContributionInput input) {
        candidates.fromOneSnapshot();
        var standing = standing(grounds.of(input));
        var results = weighing.weigh(input, standing);
        var amount = input.amount();
        var total = amount.plus(new Money(sum(results), amount.currency()));
        var after =
                standing.improvement().money(standing.improvement().raised()).plus(total);
        return new ContributionPreview(
                amount,
                results.stream()
                        .map(result -> ContributionState.MatchState.proposed(result, amount.currency()))
                        .toList(),
                total,
                after,
                after.cents() >= standing.improvement().goal());
    }

    private Standing standing(Ground ground) {
        var improvement = improvements.byId(ground.improvementId()).orElseThrow(() -> Refusal.notFound("improvement"));
        return new Standing(
                ground,
                improvement,
                byId(programmes.byIds(ground.asked().keySet()), Programme::uuid),
                byId(uses.ofPlace(ground.place().id()), PlaceUse::programme),
                byId(uses.ofImprovement(improvement.uuid()), ImprovementUse::programme),
                clock.instant());
    }

    private static long sum(Collection<MatchResult> results) {
        return results.stream().mapToLong(MatchResult::amount).sum();
    }

    private static <T> Map<UUID, T> byId(Collection<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
