package org.maillage.funding.contribution;

import java.util.List;
import org.maillage.kernel.Money;

/**
 * What a contribution would be matched with now; nothing is reserved.
 *
 * @param total the contribution and its matches
 * @param improvementAfter what would be raised
 */
public record ContributionPreview(
        Money contribution,
        List<ContributionState.MatchState> matches,
        Money total,
        Money improvementAfter,
        boolean goalReached) {}
