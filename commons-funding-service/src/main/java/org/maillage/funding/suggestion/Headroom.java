package org.maillage.funding.suggestion;

import java.math.BigInteger;
import java.util.OptionalLong;
import org.maillage.funding.matching.MatchLimit;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.matching.Used;

/** What a rule may still give, in cents, whatever is contributed, and what ends it. */
record Headroom(long cents, MatchLimit limit) {

    static final Headroom WITHOUT_END = new Headroom(Long.MAX_VALUE, MatchLimit.NONE);

    static Headroom of(Rule rule, Used used) {
        return WITHOUT_END
                .under(MatchLimit.CAP_PER_CONTRIBUTION, rule.capPerContribution(), 0)
                .under(MatchLimit.CAP_PER_PLACE, rule.capPerPlace(), used.byPlace())
                .under(MatchLimit.CAP_PER_IMPROVEMENT, rule.capPerImprovement(), used.onImprovement())
                .under(MatchLimit.BUDGET, OptionalLong.of(rule.budget()), used.inAll());
    }

    /** With the contribution itself in what remains: the largest m such that m and what draws it fit together. */
    Headroom inRoom(long remaining, Rule rule) {
        long most = BigInteger.valueOf(remaining)
                .multiply(BigInteger.valueOf(rule.rateNumerator()))
                .divide(BigInteger.valueOf((long) rule.rateNumerator() + rule.rateDenominator()))
                .longValueExact();
        return most < cents ? new Headroom(most, MatchLimit.ROOM) : this;
    }

    private Headroom under(MatchLimit name, OptionalLong cap, long used) {
        if (cap.isEmpty()) {
            return this;
        }
        long left = Math.max(0, cap.getAsLong() - used);
        return left < cents ? new Headroom(left, name) : this;
    }

    /** What is contributed to draw its last cent. */
    long drawnBy(Rule rule) {
        var numerator = BigInteger.valueOf(rule.rateNumerator());
        return BigInteger.valueOf(cents)
                .multiply(BigInteger.valueOf(rule.rateDenominator()))
                .add(numerator.subtract(BigInteger.ONE))
                .divide(numerator)
                .longValueExact();
    }
}
