package org.maillage.funding.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.kernel.Money;

/** One version of a programme's rule, since when it holds, and as a sentence. */
public record RuleState(
        int version,
        Instant at,
        int rateNumerator,
        int rateDenominator,
        @Nullable Money capPerPlace,
        @Nullable Money capPerContribution,
        @Nullable Money capPerImprovement,
        @Nullable Integer capPerCommonPercent,
        ProgrammeState.Conditions eligibility,
        Stacking stacking,
        int priority,
        UnderSubscription underSubscription,
        CapExcess capExcess,
        CountedLines counts,
        @Nullable Integer publicCeilingPercent,
        boolean deMinimis,
        Instant opensAt,
        Instant closesAt,
        String rule) {

    static RuleState of(KeptRule kept, Programme programme) {
        var rule = kept.rule();
        var money = new ProgrammeState.Caps(programme.currency());
        return new RuleState(
                kept.version(),
                kept.at(),
                rule.rateNumerator(),
                rule.rateDenominator(),
                money.orNone(rule.capPerPlace()),
                money.orNone(rule.capPerContribution()),
                money.orNone(rule.capPerImprovement()),
                rule.capPerCommonPercent(),
                ProgrammeState.conditions(rule),
                rule.stacking(),
                rule.priority(),
                rule.underSubscription(),
                rule.capExcess(),
                rule.counts(),
                rule.publicCeilingPercent(),
                rule.deMinimis(),
                rule.opensAt(),
                rule.closesAt(),
                RuleSentence.of(rule, programme));
    }
}
