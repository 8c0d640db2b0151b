package org.maillage.funding.evaluation;

import java.util.List;
import org.maillage.kernel.evaluation.Score;

/** What one place scored at one time, in the order of its network's criteria. */
public record Scores(List<Score> all) {

    public Scores {
        all = List.copyOf(all);
    }
}
