package org.maillage.gateway.readmodel.solution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a network found of a solution.
 *
 * @param outdated whether the network has other criteria since
 * @param total from 0 to 100
 */
public record Assessment(
        UUID networkId,
        int criteriaVersion,
        boolean outdated,
        List<Score> scores,
        double total,
        @Nullable String comment,
        LocalDate assessedOn) {}
