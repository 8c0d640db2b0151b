package org.maillage.kernel.territory;

import java.util.Optional;

/** How wide a territory is. Municipal arrondissements are of level COMMUNE, their parent is the commune. */
public enum TerritoryLevel {
    COMMUNE,
    EPCI,
    DEPARTMENT,
    REGION,
    COUNTRY;

    /** What a code without a level means: region codes overlap with those of departments, so never a region. */
    public static Optional<TerritoryLevel> guess(String code) {
        if (code.equals("FR")) {
            return Optional.of(COUNTRY);
        }
        return switch (code.length()) {
            case 2, 3 -> Optional.of(DEPARTMENT);
            case 5 -> Optional.of(COMMUNE);
            case 9 -> Optional.of(EPCI);
            default -> Optional.empty();
        };
    }
}
