package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.maillage.funding.contribution.ContributionState;
import org.maillage.funding.matching.Recomputation;

/** The steps of a match come to its amount, for a program that knows nothing else. */
final class Explained {

    private Explained() {}

    static void check(ContributionState state) {
        for (var match : state.matches()) {
            var recomputed = Recomputation.of(match.steps());
            assertThat(recomputed.movePointRight(2).longValueExact())
                    .as("steps %s", match.steps())
                    .isEqualTo(match.first().cents());
        }
    }
}
