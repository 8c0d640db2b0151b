package org.maillage.kernel.territory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One territory of the reference table.
 *
 * @param name official; that of an EPCI is its code and its most populous commune, since the table has no other
 * @param knownPopulation null where the table has none
 * @param knownCentre of a commune its polygon's, of others the mean of their communes by population; null where unknown
 * @param postcodes of communes only
 * @param formerCodes codes of the communes it absorbed
 */
public record Territory(
        TerritoryLevel level,
        String code,
        String name,
        @Nullable Integer knownPopulation,
        @Nullable GeoPoint knownCentre,
        List<String> postcodes,
        List<String> formerCodes) {

    public OptionalInt population() {
        return knownPopulation == null ? OptionalInt.empty() : OptionalInt.of(knownPopulation);
    }

    public Optional<GeoPoint> centre() {
        return Optional.ofNullable(knownCentre);
    }
}
