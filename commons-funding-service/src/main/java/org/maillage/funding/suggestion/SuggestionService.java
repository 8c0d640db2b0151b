package org.maillage.funding.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** What a place may be told before it contributes. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SuggestionService {

    private final Improvements improvements;
    private final Commons commons;
    private final Policies policies;
    private final LastCents lastCents;

    SuggestionService(Improvements improvements, Commons commons, Policies policies, LastCents lastCents) {
        this.improvements = improvements;
        this.commons = commons;
        this.policies = policies;
        this.lastCents = lastCents;
    }

    /** @param yearlyBudget self-declared, for this answer only */
    public record Asked(ImprovementId improvement, Optional<UUID> place, Optional<Money> yearlyBudget) {}

    public Suggestions suggestions(Asked asked) {
        Improvement improvement =
                improvements.byId(asked.improvement()).orElseThrow(() -> Refusal.notFound("improvement"));
        Common common = commons.known(improvement.commonId());
        var policy = policies.of(common.originNetwork());
        return new Suggestions(
                improvement.uuid(),
                improvement.suggestedContribution().orElse(null),
                policy.suggestions(),
                asked.yearlyBudget().flatMap(policy::suggestedFor).orElse(null),
                asked.place()
                        .map(place -> lastCents.of(place, improvement, common))
                        .orElse(List.of()));
    }
}
