package org.maillage.kernel.territory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a commune lies, level by level.
 *
 * @param commune the code of the commune; for an arrondissement that of its commune (Paris 10e is in 75056)
 * @param epci null for the few communes outside any
 */
public record TerritoryOf(String commune, @Nullable String epci, String department, String region) {

    /** Its code at that level; FR at COUNTRY. */
    public Optional<String> at(TerritoryLevel level) {
        return switch (level) {
            case COMMUNE -> Optional.of(commune);
            case EPCI -> Optional.ofNullable(epci);
            case DEPARTMENT -> Optional.of(department);
            case REGION -> Optional.of(region);
            case COUNTRY -> Optional.of("FR");
        };
    }
}
