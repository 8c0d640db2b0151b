package org.maillage.funding.testing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.Eligibility;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.programme.ProgrammeRule;

/** Rules for tests: 1:1, open for years, for every place of the network, and what is said of them. */
public record Rules(
        int numerator,
        int denominator,
        @Nullable Long capPerPlace,
        @Nullable Long capPerContribution,
        @Nullable Long capPerImprovement,
        Set<String> regions,
        Stacking stacking,
        int priority,
        @Nullable Integer ceiling,
        boolean deMinimis,
        Instant opensAt,
        Instant closesAt) {

    public static Rules oneToOne() {
        return new Rules(
                1,
                1,
                null,
                null,
                null,
                Set.of(),
                Stacking.INDEPENDENT,
                0,
                null,
                false,
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2099-01-01T00:00:00Z"));
    }

    public Rules rate(int of, int to) {
        return with(of, to, capPerPlace, regions, stacking, priority, ceiling, deMinimis);
    }

    public Rules perPlace(long cents) {
        return with(numerator, denominator, cents, regions, stacking, priority, ceiling, deMinimis);
    }

    public Rules inRegion(String region) {
        return with(numerator, denominator, capPerPlace, Set.of(region), stacking, priority, ceiling, deMinimis);
    }

    public Rules stacked(Stacking how) {
        return with(numerator, denominator, capPerPlace, regions, how, priority, ceiling, deMinimis);
    }

    public Rules turn(int nth) {
        return with(numerator, denominator, capPerPlace, regions, stacking, nth, ceiling, deMinimis);
    }

    public Rules publicCeiling(int percent) {
        return with(numerator, denominator, capPerPlace, regions, stacking, priority, percent, deMinimis);
    }

    public Rules asDeMinimis() {
        return with(numerator, denominator, capPerPlace, regions, stacking, priority, ceiling, true);
    }

    public Rules within(Instant from, Instant to) {
        return new Rules(
                numerator,
                denominator,
                capPerPlace,
                capPerContribution,
                capPerImprovement,
                regions,
                stacking,
                priority,
                ceiling,
                deMinimis,
                from,
                to);
    }

    private Rules with(
            int of,
            int to,
            @Nullable Long cap,
            Set<String> in,
            Stacking how,
            int nth,
            @Nullable Integer most,
            boolean aid) {
        return new Rules(
                of, to, cap, capPerContribution, capPerImprovement, in, how, nth, most, aid, opensAt, closesAt);
    }

    public ProgrammeRule rule() {
        return new ProgrammeRule(
                numerator,
                denominator,
                capPerPlace,
                capPerContribution,
                capPerImprovement,
                null,
                new Eligibility(regions, Set.of(), Set.of(), Set.of(), false),
                stacking,
                priority,
                UnderSubscription.RELEASE,
                CapExcess.REDISTRIBUTE,
                CountedLines.COMMITTED,
                ceiling,
                deMinimis,
                opensAt,
                closesAt);
    }
}
