package org.maillage.kernel.freshness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fresh one part is. Its age counts whole days; it is stale once its age exceeds the period.
 *
 * @param days the period in days
 * @param ageDays whole days since last verified; empty when never verified
 * @param exactScore from 0 to 1, not rounded
 */
public record PartFreshness(
        Part part, Optional<Instant> verifiedAt, int days, Optional<Long> ageDays, double exactScore, boolean stale) {

    static PartFreshness of(Part part, Optional<Instant> verifiedAt, int days, Instant now) {
        var age = verifiedAt.map(at -> Math.max(0, Duration.between(at, now).toDays()));
        double score = age.map(a -> Math.max(0, 1 - a / (2.0 * days))).orElse(0.0);
        return new PartFreshness(
                part, verifiedAt, days, age, score, age.map(a -> a > days).orElse(true));
    }

    /** The score as shown: two decimals, half up. */
    public BigDecimal score() {
        return shown(exactScore);
    }

    /** The end of the period; empty when never verified. */
    public Optional<Instant> expiresAt() {
        return verifiedAt.map(at -> at.plus(Duration.ofDays(days)));
    }

    static BigDecimal shown(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
    }
}
