package org.maillage.directory.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.address.Address;
import org.maillage.directory.network.Network;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.Places;
import org.maillage.directory.solution.Solutions;
import org.maillage.kernel.matching.HostWish;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryOf;

/** What a need asks of a host, seen from where it arises: its place, or the territory of its network. */
@ApplicationScoped
class HostWishes {

    private final Solutions solutions;
    private final Places places;
    private final Networks networks;

    HostWishes(Solutions solutions, Places places, Networks networks) {
        this.solutions = solutions;
        this.places = places;
        this.networks = networks;
    }

    HostWish of(Need need) {
        return need.owner()
                .placeId()
                .flatMap(places::byId)
                .map(place -> from(place, need))
                .orElseGet(() -> from(need.owner().networkId().flatMap(networks::byId), need));
    }

    private HostWish from(Place place, Need need) {
        return wish(
                need,
                new Scene(
                        place.sheet().address().flatMap(Address::point),
                        place.sheet().territory().map(TerritoryOf::department),
                        chartersOf(place.networkIds())));
    }

    private HostWish from(Optional<Network> network, Need need) {
        var territory = network.flatMap(n -> n.sheet().territory());
        return wish(
                need,
                new Scene(
                        territory.flatMap(Territory::centre),
                        territory.flatMap(HostWishes::departmentOf),
                        network.map(n -> Set.copyOf(n.sheet().charters())).orElse(Set.of())));
    }

    private HostWish wish(Need need, Scene scene) {
        var solution = need.sheet().solution();
        var toolNeeds = solutions.byIds(solution.stream().toList()).stream()
                .flatMap(s -> s.sheet().needs().stream())
                .collect(Collectors.toSet());
        return new HostWish(
                need.sheet().kind(),
                solution.orElse(null),
                toolNeeds,
                scene.point().orElse(null),
                scene.department().orElse(null),
                scene.charters());
    }

    private Set<String> chartersOf(Collection<UUID> ids) {
        var charters = new HashSet<String>();
        ids.forEach(id -> networks.byId(new NetworkId(id))
                .ifPresent(n -> charters.addAll(n.sheet().charters())));
        return charters;
    }

    private static Optional<String> departmentOf(Territory territory) {
        return switch (territory.level()) {
            case DEPARTMENT -> Optional.of(territory.code());
            case COMMUNE -> Territories.load().territoryOf(territory.code()).map(TerritoryOf::department);
            case EPCI, REGION, COUNTRY -> Optional.empty();
        };
    }
}
