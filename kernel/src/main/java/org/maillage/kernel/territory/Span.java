package org.maillage.kernel.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What several communes amount to together: population, centre weighted by it, most populous commune and department. */
final class Span {

    private int population;
    private double weight;
    private double latitude;
    private double longitude;
    private String largestName = "";
    private int largestPopulation = -1;
    private final Map<String, Integer> populationByDepartment = new HashMap<>();

    void add(Territory commune, String department) {
        int people = commune.population().orElse(0);
        population += people;
        populationByDepartment.merge(department, people, Integer::sum);
        if (people > largestPopulation) {
            largestPopulation = people;
            largestName = commune.name();
        }
        // A commune without inhabitants still has a place on the map.
        commune.centre().ifPresent(at -> weigh(at, Math.max(1, people)));
    }

    private void weigh(GeoPoint at, int people) {
        weight += people;
        latitude += at.latitude() * people;
        longitude += at.longitude() * people;
    }

    String largestName() {
        return largestName;
    }

    String mainDepartment() {
        return populationByDepartment.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    Territory over(TerritoryLevel level, String code, String name) {
        var centre = weight == 0 ? null : new GeoPoint(rounded(latitude / weight), rounded(longitude / weight));
        return new Territory(level, code, name, population, centre, List.of(), List.of());
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
