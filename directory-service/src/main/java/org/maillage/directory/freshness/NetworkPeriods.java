package org.maillage.directory.freshness;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.network.Network;
import org.maillage.kernel.freshness.Periods;

/** How long things stay fresh in each network; a place in several has the shortest of their periods. */
public record NetworkPeriods(Map<UUID, Periods> periods) {

    public static NetworkPeriods of(Collection<Network> networks) {
        return new NetworkPeriods(networks.stream()
                .collect(Collectors.toUnmodifiableMap(network -> network.id().value(), network -> network.sheet()
                        .periods())));
    }

    public Periods in(Collection<UUID> networkIds) {
        return networkIds.stream()
                .flatMap(id -> Optional.ofNullable(periods.get(id)).stream())
                .reduce(Periods.COMMON, Periods::and);
    }
}
