package org.maillage.kernel.matching;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.GeoPoint;

/**
 * What a host has to give.
 *
 * @param solutions those it offers
 * @param toolNeeds what these are for, taken together
 * @param support in the codes of the vocabulary, such as {@code on-site}
 * @param point where it stands; null when unknown
 * @param department the code of its department; null when unknown
 */
public record HostOffer(
        UUID host,
        boolean openToNewUsers,
        Set<UUID> solutions,
        Set<String> toolNeeds,
        Set<String> support,
        Set<String> charters,
        @Nullable GeoPoint point,
        @Nullable String department) {

    public HostOffer {
        solutions = Set.copyOf(solutions);
        toolNeeds = Set.copyOf(toolNeeds);
        support = Set.copyOf(support);
        charters = Set.copyOf(charters);
    }

    Optional<GeoPoint> from() {
        return Optional.ofNullable(point);
    }
}
