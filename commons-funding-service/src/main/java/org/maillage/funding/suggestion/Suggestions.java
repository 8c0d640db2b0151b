package org.maillage.funding.suggestion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.SlidingScale;
import org.maillage.funding.matching.MatchLimit;
import org.maillage.funding.policy.BudgetSuggestion;
import org.maillage.kernel.Money;

/**
 * What a place may give to an improvement. Nothing of it is kept.
 *
 * @param scale the improvement's own
 * @param byYearlyBudget what the network suggests by size of yearly budget, the smallest first
 * @param suggested by the yearly budget that the place has said
 * @param programmes what each would still add, for the place that is named
 */
public record Suggestions(
        UUID improvementId,
        @Nullable SlidingScale scale,
        List<BudgetSuggestion> byYearlyBudget,
        @Nullable Money suggested,
        List<LastCent> programmes) {

    /**
     * @param headroom what the programme may still give to this place on this improvement
     * @param amount the contribution that draws the last cent of it: {@code ceil(headroom * denominator / numerator)}
     * @param limit what ends the headroom, or why there is none
     */
    public record LastCent(UUID programmeId, Money headroom, Money amount, MatchLimit limit) {}
}
