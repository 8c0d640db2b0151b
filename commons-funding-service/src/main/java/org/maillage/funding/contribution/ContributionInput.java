package org.maillage.funding.contribution;

import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.matching.Overfunding;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** What a place wants to put on an improvement, and the least that it wants to be matched with. */
record ContributionInput(UUID placeId, ImprovementId improvementId, Money amount, Optional<Money> minimumMatch) {

    /** Refuses what the improvement does not take. */
    void requireTakenBy(Improvement improvement) {
        requireCurrency(improvement);
        var least = improvement.suggestedContribution().flatMap(scale -> Optional.ofNullable(scale.minimum()));
        if (least.isPresent() && amount.compareTo(least.get()) < 0) {
            throw new Refusal("amount-below-minimum", "This improvement takes no less than its minimum.")
                    .with("minimum", least.get().amount());
        }
        if (improvement.overfunding() == Overfunding.LIMIT_ALL && amount.cents() > improvement.remaining()) {
            throw new Refusal("goal-exceeded", "This improvement takes no more than what remains to its goal.")
                    .with(
                            "remaining",
                            improvement.money(improvement.remaining()).amount());
        }
    }

    private void requireCurrency(Improvement improvement) {
        boolean same = amount.currency().equals(improvement.currency())
                && minimumMatch
                        .map(least -> least.currency().equals(improvement.currency()))
                        .orElse(true);
        if (!same) {
            throw new Refusal("currency-mismatch", "This improvement is funded in " + improvement.currency() + ".")
                    .with("currency", improvement.currency());
        }
    }

    /** Refuses a promise that would be matched with less than it asks for. */
    void requireMatched(long matched) {
        if (minimumMatch.isPresent() && matched < minimumMatch.get().cents()) {
            throw new Refusal("match-below-minimum", "The matches come to less than minimumMatch.")
                    .with("matched", new Money(matched, amount.currency()).amount());
        }
    }
}
