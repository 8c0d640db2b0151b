package org.maillage.funding.contribution;

import java.util.List;
import org.maillage.funding.matching.Step;

/** How a match was computed. */
public record MatchSteps(List<Step> all) {

    public MatchSteps {
        all = List.copyOf(all);
    }
}
