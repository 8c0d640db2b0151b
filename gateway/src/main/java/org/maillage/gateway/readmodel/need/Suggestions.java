package org.maillage.gateway.readmodel.need;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.kernel.matching.HostMatch;
import org.maillage.kernel.matching.HostMatching;
import org.maillage.kernel.matching.HostOffer;
import org.maillage.kernel.matching.HostWish;
import org.maillage.kernel.territory.TerritoryOf;

/** The hosts that could answer a need, the best first. */
public final class Suggestions {

    private Suggestions() {}

    public static List<HostMatch> of(Need need, ReadModel model) {
        return HostMatching.rank(
                wish(need, model),
                model.all(Host.class).stream().map(host -> offer(host, model)).toList());
    }

    /** Seen from its place, or from the territory of its network. */
    private static HostWish wish(Need need, ReadModel model) {
        var solution = Optional.ofNullable(need.solutionId()).flatMap(id -> model.find(Solution.class, id));
        Set<String> serves = new LinkedHashSet<>(solution.map(Solution::needs).orElse(List.of()));
        Stream.ofNullable(need.toolNeed()).forEach(serves::add);
        var place = Optional.ofNullable(need.placeId()).flatMap(model::place);
        var network =
                Optional.ofNullable(need.networkId()).flatMap(model::network).flatMap(Network::area);
        return new HostWish(
                need.kind(),
                need.solutionId(),
                serves,
                place.flatMap(Place::point)
                        .or(() -> network.flatMap(Area::centre))
                        .orElse(null),
                Optional.ofNullable(department(need.territory()))
                        .or(() -> network.flatMap(Area::department))
                        .orElse(null),
                charters(need.networkIds(), model));
    }

    private static HostOffer offer(Host host, ReadModel model) {
        return new HostOffer(
                host.id(),
                host.openToNewUsers(),
                Set.copyOf(host.solutionIds()),
                host.solutionIds().stream()
                        .flatMap(id -> model.find(Solution.class, id).stream())
                        .flatMap(solution -> solution.needs().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(host.support()),
                Set.copyOf(host.charters()),
                host.point().orElse(null),
                department(host.territory()));
    }

    private static Set<String> charters(Collection<UUID> networks, ReadModel model) {
        return networks.stream()
                .flatMap(id -> model.network(id).stream())
                .map(Network::charters)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String department(@Nullable TerritoryOf territory) {
        return territory == null ? null : territory.department();
    }
}
