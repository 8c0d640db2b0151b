package org.maillage.funding.commons;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which commons are wanted; what is empty asks for nothing.
 *
 * @param words folded; each stands somewhere in the name or the summary
 * @param usedBy a place that has declared that it uses them
 */
public record CommonFilter(List<String> words, List<CommonKind> kinds, Optional<UUID> network, Optional<UUID> usedBy) {}
