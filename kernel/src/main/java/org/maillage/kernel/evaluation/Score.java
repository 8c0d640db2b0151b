package org.maillage.kernel.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How well one criterion of a network is met, in one place's eyes.
 *
 * @param code the criterion, with the label, weight and version that it had
 * @param value from 1 to 5; null when it does not apply
 */
public record Score(
        UUID networkId,
        String code,
        String label,
        int weight,
        int version,
        @Nullable Integer value) {}
