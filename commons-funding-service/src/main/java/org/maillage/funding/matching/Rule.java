package org.maillage.funding.matching;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One version of a programme's rule; amounts in cents.
 *
 * @param budget the programme's whole budget
 * @param opensAt included
 * @param closesAt excluded; before {@code opensAt} where a close came before the window, which then holds no instant
 * @param publicCeilingPercent most that public money may weigh on an improvement, from 1 to 99
 * @param capPerCommonPercent of a quadratic close: most of the budget that one common may take
 */
public record Rule(
        int version,
        int priority,
        MatchingMode mode,
        int rateNumerator,
        int rateDenominator,
        OptionalLong capPerContribution,
        OptionalLong capPerPlace,
        OptionalLong capPerImprovement,
        long budget,
        Stacking stacking,
        Eligibility eligibility,
        Instant opensAt,
        Instant closesAt,
        OptionalInt publicCeilingPercent,
        boolean deMinimis,
        OptionalInt capPerCommonPercent,
        UnderSubscription underSubscription,
        CapExcess capExcess,
        CountedLines counts) {

    public Rule {
        if (rateDenominator <= 0 || rateNumerator < 0) {
            throw new IllegalArgumentException("a rate of " + rateNumerator + "/" + rateDenominator);
        }
        publicCeilingPercent.ifPresent(percent -> requirePercent(percent, 99));
        capPerCommonPercent.ifPresent(percent -> requirePercent(percent, 100));
    }

    /** As it was while the programme had another budget. */
    public Rule withBudget(long cents) {
        return new Rule(
                version,
                priority,
                mode,
                rateNumerator,
                rateDenominator,
                capPerContribution,
                capPerPlace,
                capPerImprovement,
                cents,
                stacking,
                eligibility,
                opensAt,
                closesAt,
                publicCeilingPercent,
                deMinimis,
                capPerCommonPercent,
                underSubscription,
                capExcess,
                counts);
    }

    boolean isOpenAt(Instant instant) {
        return !instant.isBefore(opensAt) && instant.isBefore(closesAt);
    }

    private static void requirePercent(int percent, int most) {
        if (percent < 1 || percent > most) {
            throw new IllegalArgumentException(percent + " %");
        }
    }
}
