package org.maillage.funding.matching;

import java.util.List;
import java.util.OptionalLong;

/** The steps of a match as lines: the last says under which rule and on which line of the register. */
public final class Explanation {

    private Explanation() {}

    public static List<String> of(List<Step> steps, int ruleVersion, OptionalLong sequence) {
        return steps.stream()
                .map(step -> step.code().equals(Step.RESULT) ? step + source(ruleVersion, sequence) : step.toString())
                .toList();
    }

    private static String source(int ruleVersion, OptionalLong sequence) {
        return sequence.isPresent()
                ? " (rule " + ruleVersion + ", line " + sequence.getAsLong() + ")"
                : " (rule " + ruleVersion + ")";
    }
}
