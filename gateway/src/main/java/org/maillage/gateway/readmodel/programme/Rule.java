package org.maillage.gateway.readmodel.programme;

import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/**
 * By what a programme matches, in one of its versions. Absent members are null.
 *
 * @param capPerCommonPercent of the whole budget, in a quadratic close
 * @param publicCeilingPercent how much of an improvement's money may be public
 * @param sentence the rule in English, for people
 */
public record Rule(
        int version,
        MatchingMode mode,
        int rateNumerator,
        int rateDenominator,
        @Nullable Money capPerPlace,
        @Nullable Money capPerContribution,
        @Nullable Money capPerImprovement,
        @Nullable Integer capPerCommonPercent,
        Eligibility eligibility,
        Stacking stacking,
        int priority,
        UnderSubscription underSubscription,
        CapExcess capExcess,
        CountedLines counts,
        @Nullable Integer publicCeilingPercent,
        boolean deMinimis,
        String sentence) {}
