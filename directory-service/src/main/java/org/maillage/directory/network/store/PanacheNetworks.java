package org.maillage.directory.network.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.network.Network;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;

@ApplicationScoped
class PanacheNetworks implements Networks, PanacheRepositoryBase<Network, UUID> {

    @Override
    public void add(Network network) {
        persist(network);
    }

    @Override
    public Optional<Network> byId(NetworkId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Network> forChange(NetworkId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Network> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    @Override
    public boolean anyWithManifesto(UUID resource) {
        return count("manifestoId", resource) > 0;
    }

    @Override
    public List<Network> all() {
        return list("order by slug");
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream()
                        .map(network -> network.id().value())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> validating(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream()
                        .filter(network -> network.sheet().requiresValidation())
                        .map(network -> network.id().value())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
