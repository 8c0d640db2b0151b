package org.maillage.funding.programme;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.Eligibility;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;

/**
 * One version of what a programme's agent settled; amounts in cents. Another value of any member is a new version, for
 * the lines after it.
 */
public record ProgrammeRule(
        int rateNumerator,
        int rateDenominator,
        @Nullable Long capPerPlace,
        @Nullable Long capPerContribution,
        @Nullable Long capPerImprovement,
        @Nullable Integer capPerCommonPercent,
        Eligibility eligibility,
        Stacking stacking,
        int priority,
        UnderSubscription underSubscription,
        CapExcess capExcess,
        CountedLines counts,
        @Nullable Integer publicCeilingPercent,
        boolean deMinimis,
        Instant opensAt,
        Instant closesAt) {

    /** The rule that matching reads. */
    Rule in(Frame frame) {
        return new Rule(
                frame.version(),
                priority,
                frame.mode(),
                rateNumerator,
                rateDenominator,
                cents(capPerContribution),
                cents(capPerPlace),
                cents(capPerImprovement),
                frame.budget(),
                stacking,
                eligibility,
                opensAt,
                frame.end(this),
                percent(publicCeilingPercent),
                deMinimis,
                percent(capPerCommonPercent),
                underSubscription,
                capExcess,
                counts);
    }

    /**
     * What holds beside the rule.
     *
     * @param endedAt when a close before its time ended the window
     */
    record Frame(
            int version,
            MatchingMode mode,
            long budget,
            @Nullable Instant endedAt) {

        /** A window that was ended before it began holds one millisecond. */
        Instant end(ProgrammeRule rule) {
            if (endedAt == null || !endedAt.isBefore(rule.closesAt())) {
                return rule.closesAt();
            }
            return endedAt.isAfter(rule.opensAt()) ? endedAt : rule.opensAt().plusMillis(1);
        }
    }

    private static OptionalLong cents(@Nullable Long cap) {
        return cap == null ? OptionalLong.empty() : OptionalLong.of(cap);
    }

    private static OptionalInt percent(@Nullable Integer percent) {
        return percent == null ? OptionalInt.empty() : OptionalInt.of(percent);
    }
}
