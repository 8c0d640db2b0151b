package org.maillage.funding.improvement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which improvements are wanted; what is empty asks for nothing.
 *
 * @param words folded; each stands somewhere in the title
 * @param network where its common is listed
 * @param matchedBy a programme that has given to it
 */
public record ImprovementFilter(
        List<String> words,
        Optional<UUID> common,
        List<ImprovementStatus> status,
        Optional<UUID> network,
        Optional<UUID> matchedBy) {}
