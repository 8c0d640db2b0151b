package org.maillage.directory.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.host.Host;
import org.maillage.directory.host.HostOffers;
import org.maillage.directory.host.HostState;
import org.maillage.directory.host.Hosts;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.matching.HostMatch;
import org.maillage.kernel.matching.HostMatching;

/** Which hosts could answer a need, the best first, with the reasons of the rank. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class HostSuggestions {

    private final Needs needs;
    private final Hosts hosts;
    private final HostOffers offers;
    private final HostWishes wishes;
    private final NeedAuthority authority;

    HostSuggestions(Needs needs, Hosts hosts, HostOffers offers, HostWishes wishes, NeedAuthority authority) {
        this.needs = needs;
        this.hosts = hosts;
        this.offers = offers;
        this.wishes = wishes;
        this.authority = authority;
    }

    public List<SuggestedHost> of(NeedId id) {
        var need = needs.byId(id).filter(authority::sees).orElseThrow(() -> Refusal.notFound("need"));
        Map<UUID, Host> open =
                hosts.openToNewUsers().stream().collect(Collectors.toMap(Host::uuid, Function.identity()));
        return HostMatching.rank(wishes.of(need), offers.of(open.values())).stream()
                .map(match -> suggested(match, Objects.requireNonNull(open.get(match.host()))))
                .toList();
    }

    private static SuggestedHost suggested(HostMatch match, Host host) {
        return new SuggestedHost(
                HostState.of(host),
                match.score(),
                match.reasonCodes(),
                match.distance()
                        .map(km -> BigDecimal.valueOf(km).setScale(1, RoundingMode.HALF_UP))
                        .orElse(null));
    }
}
