package org.maillage.directory.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.address.Address;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.solution.Solutions;
import org.maillage.kernel.matching.HostOffer;
import org.maillage.kernel.territory.TerritoryOf;

/** What hosts have to give, for those who look for one. */
@ApplicationScoped
public class HostOffers {

    private final Solutions solutions;

    HostOffers(Solutions solutions) {
        this.solutions = solutions;
    }

    public List<HostOffer> of(Collection<Host> hosts) {
        var offered = new HashSet<UUID>();
        hosts.forEach(host -> offered.addAll(host.sheet().solutions()));
        Map<UUID, List<String>> needs = solutions.byIds(offered).stream()
                .collect(Collectors.toMap(CatalogueEntry::uuid, s -> s.sheet().needs()));
        return hosts.stream().map(host -> offer(host, needs)).toList();
    }

    private static HostOffer offer(Host host, Map<UUID, List<String>> needs) {
        var sheet = host.sheet();
        return new HostOffer(
                host.uuid(),
                sheet.openToNewUsers(),
                Set.copyOf(sheet.solutions()),
                sheet.solutions().stream()
                        .flatMap(solution -> needs.getOrDefault(solution, List.of()).stream())
                        .collect(Collectors.toSet()),
                Set.copyOf(sheet.support()),
                Set.copyOf(sheet.charters()),
                sheet.address().flatMap(Address::point).orElse(null),
                sheet.territory().map(TerritoryOf::department).orElse(null));
    }
}
