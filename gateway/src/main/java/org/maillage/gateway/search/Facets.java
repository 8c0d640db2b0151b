package org.maillage.gateway.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.TerritoryLevel;

/** The facets of places, and how they are labelled. */
final class Facets {

    private record Trait(Function<Place, List<String>> values, Function<String, String> label) {}

    private final Map<String, Trait> traits = new LinkedHashMap<>();

    Facets(ReadModel model, Labels labels) {
        traits.put("kind", new Trait(place -> names(place.kinds()), labels::placeKind));
        traits.put("region", territory(TerritoryLevel.REGION, labels::region));
        traits.put("department", territory(TerritoryLevel.DEPARTMENT, labels::department));
        traits.put("commune", territory(TerritoryLevel.COMMUNE, labels::commune));
        traits.put("status", new Trait(place -> List.of(place.status().name()), labels::placeStatus));
        traits.put("services", new Trait(Place::services, labels::service));
        traits.put("network", new Trait(place -> texts(place.networkIds()), id -> model.network(UUID.fromString(id))
                .map(Network::name)
                .orElse(id)));
        traits.put("label", new Trait(Place::labels, Function.identity()));
    }

    /** Counts one place after the other. */
    final class Counting {

        private final Map<String, Map<String, int[]>> counts = new LinkedHashMap<>();

        private Counting(Collection<String> names) {
            names.forEach(name -> counts.put(name, new HashMap<>()));
        }

        void add(Place place) {
            counts.forEach((name, byValue) -> {
                for (var value : trait(name).values().apply(place)) {
                    byValue.computeIfAbsent(value, any -> new int[1])[0]++;
                }
            });
        }

        List<Facet> facets() {
            var facets = new ArrayList<Facet>();
            counts.forEach((name, byValue) -> facets.add(new Facet(name, values(name, byValue))));
            return facets;
        }

        private List<FacetValue> values(String name, Map<String, int[]> byValue) {
            return byValue.entrySet().stream()
                    .map(e -> new FacetValue(e.getKey(), trait(name).label().apply(e.getKey()), e.getValue()[0]))
                    .sorted(Comparator.comparingInt(FacetValue::count)
                            .reversed()
                            .thenComparing(FacetValue::value))
                    .toList();
        }
    }

    /** All facets when no name is given. */
    Counting counting(Collection<String> names) {
        names.forEach(this::trait);
        return new Counting(names.isEmpty() ? traits.keySet() : names);
    }

    private Trait trait(String name) {
        var trait = traits.get(name);
        if (trait == null) {
            var message = "One of " + String.join(", ", traits.keySet()) + ".";
            throw Refusal.validation(List.of(new Fault("/names", "unknown-facet", message)));
        }
        return trait;
    }

    private static Trait territory(TerritoryLevel level, Function<String, String> label) {
        return new Trait(
                place -> place.territory() == null
                        ? List.of()
                        : place.territory().at(level).map(List::of).orElse(List.of()),
                label);
    }

    private static List<String> names(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
