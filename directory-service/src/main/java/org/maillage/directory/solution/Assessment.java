package org.maillage.directory.solution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one network found a solution worth on one day.
 *
 * @param outdated whether the network judges by other criteria since
 * @param total from 0 to 100, one decimal
 */
public record Assessment(
        UUID networkId,
        int criteriaVersion,
        boolean outdated,
        List<Score> scores,
        BigDecimal total,
        @Nullable String comment,
        LocalDate assessedOn) {

    /**
     * How well one criterion is met.
     *
     * @param criterion its code, with the label and weight that it had
     * @param value from 0 to 5; null when it does not apply
     */
    public record Score(
            String criterion,
            String label,
            int weight,
            @Nullable Integer value) {

        static final int BEST = 5;
    }

    public Assessment {
        scores = List.copyOf(scores);
    }

    /** {@code 100 x sum(w v) / sum(5 w)} over the applicable scores, of which there is at least one; half up. */
    static BigDecimal total(List<Score> scores) {
        long reached = 0;
        long reachable = 0;
        for (var score : scores) {
            if (score.value() != null) {
                reached += (long) score.weight() * score.value();
                reachable += (long) score.weight() * Score.BEST;
            }
        }
        return BigDecimal.valueOf(100 * reached).divide(BigDecimal.valueOf(reachable), 1, RoundingMode.HALF_UP);
    }

    Assessment outdatedBy(int presentVersion) {
        return new Assessment(
                networkId, criteriaVersion, criteriaVersion < presentVersion, scores, total, comment, assessedOn);
    }
}
