package org.maillage.funding.matching;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** A rule of one euro for one euro without limits, and what a test changes of it. */
record Terms(Rule rule) {

    static final Instant OPENS = Instant.parse("2026-09-30T22:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-10-31T23:00:00Z");

    static Terms oneForOne() {
        return rate(1, 1);
    }

    static Terms rate(int numerator, int denominator) {
        return new Terms(new Rule(
                1,
                0,
                MatchingMode.FIRST_COME,
                numerator,
                denominator,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                1_000_000_00,
                Stacking.INDEPENDENT,
                Eligibility.ANY,
                OPENS,
                CLOSES,
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                UnderSubscription.RELEASE,
                CapExcess.REDISTRIBUTE,
                CountedLines.COMMITTED));
    }

    Terms capPerPlace(long cap) {
        return with(rule.mode(), OptionalLong.of(cap), rule.budget(), rule.stacking(), rule.eligibility());
    }

    Terms budget(long budget) {
        return with(rule.mode(), rule.capPerPlace(), budget, rule.stacking(), rule.eligibility());
    }

    Terms stacking(Stacking stacking) {
        return with(rule.mode(), rule.capPerPlace(), rule.budget(), stacking, rule.eligibility());
    }

    Terms region(String region) {
        return eligible(new Eligibility(Set.of(region), Set.of(), Set.of(), Set.of(), false));
    }

    Terms eligible(Eligibility eligibility) {
        return with(rule.mode(), rule.capPerPlace(), rule.budget(), rule.stacking(), eligibility);
    }

    Terms mode(MatchingMode mode) {
        return with(mode, rule.capPerPlace(), rule.budget(), rule.stacking(), rule.eligibility());
    }

    Terms publicCeiling(int percent) {
        return constrained(OptionalInt.of(percent), rule.deMinimis());
    }

    Terms deMinimis() {
        return constrained(rule.publicCeilingPercent(), true);
    }

    private Terms constrained(OptionalInt ceiling, boolean deMinimis) {
        return new Terms(new Rule(
                rule.version(),
                rule.priority(),
                rule.mode(),
                rule.rateNumerator(),
                rule.rateDenominator(),
                rule.capPerContribution(),
                rule.capPerPlace(),
                rule.capPerImprovement(),
                rule.budget(),
                rule.stacking(),
                rule.eligibility(),
                rule.opensAt(),
                rule.closesAt(),
                ceiling,
                deMinimis,
                rule.capPerCommonPercent(),
                rule.underSubscription(),
                rule.capExcess(),
                rule.counts()));
    }

    private Terms with(
            MatchingMode mode, OptionalLong capPerPlace, long budget, Stacking stacking, Eligibility eligibility) {
        return new Terms(new Rule(
                rule.version(),
                rule.priority(),
                mode,
                rule.rateNumerator(),
                rule.rateDenominator(),
                rule.capPerContribution(),
                capPerPlace,
                rule.capPerImprovement(),
                budget,
                stacking,
                eligibility,
                rule.opensAt(),
                rule.closesAt(),
                rule.publicCeilingPercent(),
                rule.deMinimis(),
                rule.capPerCommonPercent(),
                rule.underSubscription(),
                rule.capExcess(),
                rule.counts()));
    }
}
