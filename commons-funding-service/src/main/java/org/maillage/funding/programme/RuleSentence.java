package org.maillage.funding.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** A rule as one English sentence: "1 EUR for 1 EUR, at most 500.00 EUR per place, first come, first served." */
final class RuleSentence {

    private RuleSentence() {}

    static String of(ProgrammeRule rule, Programme programme) {
        var said = new ArrayList<String>();
        said.add(rate(rule, programme));
        cap(said, rule.capPerPlace(), programme, "place");
        cap(said, rule.capPerContribution(), programme, "contribution");
        cap(said, rule.capPerImprovement(), programme, "improvement");
        if (rule.capPerCommonPercent() != null) {
            said.add("at most " + rule.capPerCommonPercent() + " % of the budget per common");
        }
        if (rule.publicCeilingPercent() != null) {
            said.add("public money at most " + rule.publicCeilingPercent() + " %");
        }
        said.addAll(eligibility(rule));
        return String.join(", ", said) + ".";
    }

    private static String rate(ProgrammeRule rule, Programme programme) {
        var currency = programme.currency();
        var rate = rule.rateNumerator() + " " + currency + " for " + rule.rateDenominator() + " " + currency;
        return switch (programme.mode()) {
            case FIRST_COME -> rate + ", first come, first served";
            case PRO_RATA_AT_CLOSE -> rate + ", shared pro rata at the close";
            case QUADRATIC_AT_CLOSE -> "Shared at the close by how many places support each common";
        };
    }

    private static void cap(List<String> said, @Nullable Long cap, Programme programme, String per) {
        if (cap != null) {
            var money = new Money(cap, programme.currency());
            said.add("at most " + money.amount() + " " + money.currency() + " per " + per);
        }
    }

    private static List<String> eligibility(ProgrammeRule rule) {
        var conditions = ProgrammeState.conditions(rule);
        var said = new ArrayList<String>();
        if (!conditions.regions().isEmpty()) {
            said.add("for places of region " + String.join(" or ", conditions.regions()));
        }
        if (!conditions.placeKinds().isEmpty()) {
            said.add("for places of kind " + String.join(" or ", conditions.placeKinds()));
        }
        if (!conditions.commonKinds().isEmpty()) {
            said.add("for commons of kind " + String.join(" or ", conditions.commonKinds()));
        }
        if (conditions.verifiedPlacesOnly()) {
            said.add("for verified places only");
        }
        return said;
    }
}
