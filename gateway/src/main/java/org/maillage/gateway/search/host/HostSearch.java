package org.maillage.gateway.search.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.host.Served;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Near;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;
import org.maillage.kernel.territory.Folding;

/** Hosts, by name, also by what they run. */
public final class HostSearch implements Searched<Host, HostFilter> {

    private static final String SOLUTION = "solution";
    private static final String CHARTER = "charter";
    private static final String OPEN_TO_NEW_USERS = "openToNewUsers";

    private final ReadModel model;
    private final Labels labels;

    public HostSearch(ReadModel model, Labels labels) {
        this.model = model;
        this.labels = labels;
    }

    @Override
    public Class<Host> things() {
        return Host.class;
    }

    @Override
    public Class<HostFilter> filters() {
        return HostFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Host host) {
        var document = new IndexDocument(labels)
                .named(host.name())
                .texts(host.charters())
                .texts(namesOfSolutions(host))
                .codes(SOLUTION, host.solutionIds())
                .codes(CHARTER, host.charters().stream().map(Folding::fold).toList())
                .code(OPEN_TO_NEW_USERS, host.openToNewUsers());
        var address = host.address();
        return Optional.of(address == null ? document : document.at(address, host.territory()));
    }

    @Override
    public String name(Host host) {
        return host.name();
    }

    @Override
    public Wanted<Host> wanted(HostFilter filter, Instant now) {
        var charter = filter.charter();
        var conditions = new Conditions()
                .near(filter.near())
                .is(SOLUTION, filter.solutionId())
                .is(CHARTER, charter == null ? null : Folding.fold(charter))
                .is(OPEN_TO_NEW_USERS, filter.openToNewUsers());
        return new Wanted<>(filter.search(), conditions, within(filter.near()).and(worksIn(filter.territory())));
    }

    @Override
    public Ranking<Host> ranking(HostFilter filter, Instant now) {
        return Ranking.usual(EntityKind.HOST, filter.search(), filter.near(), host -> kilometres(filter.near(), host));
    }

    /** A host is found by the names of what it runs. */
    @Override
    public List<Host> follow(Applied applied) {
        return applied.change().kind() == EntityKind.SOLUTION
                ? model.at(Host.OF_SOLUTION, applied.change().id())
                : List.of();
    }

    private List<String> namesOfSolutions(Host host) {
        return host.solutionIds().stream()
                .flatMap(id -> model.find(Solution.class, id).stream())
                .map(Solution::name)
                .toList();
    }

    private static Predicate<Host> within(@Nullable Near near) {
        return near == null ? any -> true : host -> kilometres(near, host).orElse(Double.MAX_VALUE) <= near.radiusKm();
    }

    private static OptionalDouble kilometres(@Nullable Near near, Host host) {
        return near == null
                ? OptionalDouble.empty()
                : host.point().stream().mapToDouble(near.point()::kilometresTo).findFirst();
    }

    private static Predicate<Host> worksIn(@Nullable Area area) {
        if (area == null) {
            return any -> true;
        }
        var holding = area.andWider();
        return host -> area.holds(host.territory(), null)
                || host.serves().stream().map(HostSearch::area).anyMatch(holding::contains);
    }

    private static Area area(Served served) {
        return new Area(served.level(), served.code());
    }
}
