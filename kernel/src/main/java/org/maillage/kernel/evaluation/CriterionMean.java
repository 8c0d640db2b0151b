package org.maillage.kernel.evaluation;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a criterion was scored on average.
 *
 * @param label with the weight and the version, those of the latest version that was scored
 * @param mean two decimals, half up
 * @param count by how many places
 */
public record CriterionMean(
        UUID networkId, String code, String label, int weight, int version, BigDecimal mean, int count) {}
