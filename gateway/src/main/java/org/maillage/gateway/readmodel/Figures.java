package org.maillage.gateway.readmodel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.gateway.readmodel.DirectoryStatistics.Count;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.gateway.readmodel.tool.ToolUsage;
import org.maillage.kernel.freshness.FreshnessReport;
import org.maillage.kernel.observatory.Declaration;
import org.maillage.kernel.observatory.ToolObservatory;

/** Figures over the whole directory, or over a network or a territory. Closed places do not count. */
public final class Figures {

    private static final int HUNDREDTHS = 100;

    private final ReadModel model;
    private final PlaceFacts facts;
    private final Labels labels;
    private final Clock clock;
    private final Memo<Scope, FreshnessReport> reports;
    private final Memo<Scope, DirectoryStatistics> statistics;
    private final Memo<Scope, ToolObservatory> tools;

    public Figures(ReadModel model, PlaceFacts facts, Labels labels, Clock clock) {
        this.model = model;
        this.facts = facts;
        this.labels = labels;
        this.clock = clock;
        this.reports = new Memo<>(model);
        this.statistics = new Memo<>(model);
        this.tools = new Memo<>(model);
    }

    /** To the minute. */
    public FreshnessReport freshness(Scope scope) {
        return reports.of(
                scope,
                clock.instant(),
                minute -> FreshnessReport.of(
                        placesIn(scope)
                                .map(place -> facts.freshness(place, minute))
                                .toList(),
                        minute));
    }

    public DirectoryStatistics statistics(Scope scope) {
        return statistics.of(scope, clock.instant(), minute -> count(scope));
    }

    public ToolObservatory tools(Scope scope) {
        return tools.of(
                scope,
                clock.instant(),
                minute -> ToolObservatory.of(model.all(ToolUsage.class).stream()
                        .filter(usage -> scope.holds(usage) && isOfOpenPlace(usage))
                        .map(this::declaration)
                        .toList()));
    }

    private boolean isOfOpenPlace(ToolUsage usage) {
        return model.place(usage.placeId()).filter(place -> !place.closed()).isPresent();
    }

    private Declaration declaration(ToolUsage usage) {
        var solution = Optional.ofNullable(usage.solutionId()).flatMap(id -> model.find(Solution.class, id));
        return new Declaration(
                usage.placeId(),
                solution.map(Solution::id).orElse(null),
                solution.map(Solution::name).orElse(usage.tool()),
                usage.need(),
                solution.map(Solution::freeSoftware).orElse(null),
                usage.satisfaction(),
                usage.wantsAlternative());
    }

    private DirectoryStatistics count(Scope scope) {
        var places = placesIn(scope).toList();
        var spaces = places.stream()
                .flatMap(place -> model.spacesOf(place.id()).stream())
                .toList();
        return new DirectoryStatistics(
                places.size(),
                spaces.size(),
                spaces.stream()
                        .filter(space -> space.kind() == SpaceKind.WORKSTATION)
                        .mapToInt(Figures::seats)
                        .sum(),
                surface(places),
                count(places, place -> place.kinds().stream().map(Enum::name), labels::placeKind),
                count(places, Figures::region, labels::region),
                count(places, place -> Stream.of(place.status().name()), labels::placeStatus));
    }

    private Stream<Place> placesIn(Scope scope) {
        return model.places().stream().filter(place -> !place.closed() && scope.holds(place));
    }

    private static int seats(Space space) {
        var capacity = space.capacity();
        return capacity == null ? 1 : capacity;
    }

    // Summed in hundredths: a sum of doubles would depend on the order of the places.
    private double surface(List<Place> places) {
        long hundredths = places.stream().mapToLong(this::hundredthsOfSurface).sum();
        return (double) hundredths / HUNDREDTHS;
    }

    /** What the place says of its built surface, else the sum of its indoor spaces. */
    private long hundredthsOfSurface(Place place) {
        var built = place.builtSurfaceM2();
        if (built != null) {
            return (long) built * HUNDREDTHS;
        }
        return model.spacesOf(place.id()).stream()
                .filter(space -> space.kind() != SpaceKind.OUTDOOR)
                .flatMap(space -> Stream.ofNullable(space.surfaceM2()))
                .mapToLong(surface -> Math.round(surface * HUNDREDTHS))
                .sum();
    }

    private static Stream<String> region(Place place) {
        var territory = place.territory();
        return territory == null ? Stream.empty() : Stream.of(territory.region());
    }

    private static List<Count> count(
            List<Place> places, Function<Place, Stream<String>> trait, Function<String, String> label) {
        Map<String, Integer> counts = new TreeMap<>();
        places.forEach(place -> trait.apply(place).forEach(value -> counts.merge(value, 1, Integer::sum)));
        var list = new ArrayList<Count>();
        counts.forEach((value, count) -> list.add(new Count(value, label.apply(value), count)));
        list.sort(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value));
        return List.copyOf(list);
    }
}
