package org.maillage.funding.matching;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What one programme gives to a line, in cents, and why.
 *
 * @param asked the rate, whatever limits it
 */
public record MatchResult(
        UUID programme, int ruleVersion, long asked, long amount, MatchLimit limit, List<Step> steps) {

    public MatchResult {
        steps = List.copyOf(steps);
    }

    /** The steps for a reader; a preview has no sequence yet. */
    public List<String> explanation(OptionalLong sequence) {
        return Explanation.of(steps, ruleVersion, sequence);
    }
}
