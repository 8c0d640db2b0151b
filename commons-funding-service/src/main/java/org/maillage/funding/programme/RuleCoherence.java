package org.maillage.funding.programme;

import java.util.ArrayList;
import java.util.List;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.kernel.Refusal;

/** Which members of a rule go together; what does not is refused with {@code rule-incoherent}, all at once. */
final class RuleCoherence {

    private final MatchingMode mode;
    private final ProgrammeRule rule;
    private final List<String> faults = new ArrayList<>();

    private RuleCoherence(MatchingMode mode, ProgrammeRule rule) {
        this.mode = mode;
        this.rule = rule;
    }

    static void require(MatchingMode mode, ProgrammeRule rule) {
        var coherence = new RuleCoherence(mode, rule);
        coherence.ofEvery();
        switch (mode) {
            case FIRST_COME -> coherence.ofFirstCome();
            case PRO_RATA_AT_CLOSE -> coherence.ofProRata();
            case QUADRATIC_AT_CLOSE -> coherence.ofQuadratic();
        }
        coherence.refuseIfAny();
    }

    private void ofEvery() {
        refuseIf(rule.rateDenominator() <= 0, "rateDenominator is above zero");
        refuseIf(rule.rateNumerator() <= 0, "rateNumerator is above zero");
        refuseIf(!rule.opensAt().isBefore(rule.closesAt()), "opensAt is before closesAt");
    }

    private void ofFirstCome() {
        notOfQuadratic();
        refuseIf(rule.counts() != CountedLines.COMMITTED, "counts is for a programme that gives at its close");
    }

    private void ofProRata() {
        notOfQuadratic();
        independent();
    }

    private void ofQuadratic() {
        independent();
        refuseIf(rule.rateNumerator() != rule.rateDenominator(), "QUADRATIC_AT_CLOSE has a rate of 1:1");
        refuseIf(rule.capPerPlace() != null, "QUADRATIC_AT_CLOSE has no capPerPlace");
        refuseIf(rule.capPerContribution() != null, "QUADRATIC_AT_CLOSE has no capPerContribution");
        refuseIf(
                rule.capPerImprovement() != null,
                "QUADRATIC_AT_CLOSE caps by capPerCommonPercent, not capPerImprovement");
    }

    private void independent() {
        refuseIf(rule.stacking() != Stacking.INDEPENDENT, rule.stacking() + " is for FIRST_COME");
    }

    private void notOfQuadratic() {
        refuseIf(rule.capPerCommonPercent() != null, "capPerCommonPercent is for QUADRATIC_AT_CLOSE");
        refuseIf(rule.underSubscription() != UnderSubscription.RELEASE, "FILL is for QUADRATIC_AT_CLOSE");
        refuseIf(rule.capExcess() != CapExcess.REDISTRIBUTE, "capExcess is for QUADRATIC_AT_CLOSE");
    }

    private void refuseIf(boolean fault, String says) {
        if (fault) {
            faults.add(says);
        }
    }

    private void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new Refusal("rule-incoherent", "In " + mode + ": " + String.join("; ", faults) + ".");
        }
    }
}
