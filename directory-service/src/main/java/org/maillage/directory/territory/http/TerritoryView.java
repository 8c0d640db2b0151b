package org.maillage.directory.territory.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;

/** A territory as it is shown, with those that it lies in, the nearest first. */
public record TerritoryView(
        String code,
        TerritoryLevel level,
        String name,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer population,
        List<String> postcodes,
        List<String> formerCodes,
        List<Named> within) {

    public record Named(String code, TerritoryLevel level, String name) {}

    static TerritoryView of(Territory territory, Territories territories) {
        var within = new ArrayList<Named>();
        var parent = territories.parent(territory);
        while (parent.isPresent()) {
            var above = parent.get();
            within.add(new Named(above.code(), above.level(), above.name()));
            parent = territories.parent(above);
        }
        return new TerritoryView(
                territory.code(),
                territory.level(),
                territory.name(),
                territory.centre().map(GeoPoint::latitude).orElse(null),
                territory.centre().map(GeoPoint::longitude).orElse(null),
                population(territory).orElse(null),
                territory.postcodes(),
                territory.formerCodes(),
                within);
    }

    private static Optional<Integer> population(Territory territory) {
        var population = territory.population();
        return population.isPresent() ? Optional.of(population.getAsInt()) : Optional.empty();
    }
}
