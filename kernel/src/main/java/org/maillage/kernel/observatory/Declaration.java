package org.maillage.kernel.observatory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a place uses a tool for a need.
 *
 * @param solution the tool's solution in the catalogue; null for one that is not there
 * @param tool the tool's name: that of its solution, or as declared
 * @param freeSoftware whether the solution is free; null when unknown
 * @param satisfaction from 1 to 5; null when not said
 */
public record Declaration(
        UUID place,
        @Nullable UUID solution,
        String tool,
        String need,
        @Nullable Boolean freeSoftware,
        @Nullable Integer satisfaction,
        boolean wantsAlternative) {}
