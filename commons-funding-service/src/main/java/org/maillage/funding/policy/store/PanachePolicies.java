package org.maillage.funding.policy.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.policy.NetworkPolicy;
import org.maillage.funding.policy.Policies;
import org.maillage.funding.policy.Policy;

@ApplicationScoped
class PanachePolicies implements Policies, PanacheRepositoryBase<NetworkPolicy, UUID> {

    private static final String UNWRITTEN = """
            insert into policy (id, version, terms, origin, created_at, updated_at)
            values (?1, 0, ?2, '', ?3, ?3) on conflict (id) do nothing
            """;

    private static final String REMEMBER = """
            insert into policy_version (network, version, terms, actor, written_at)
            select id, version, terms, ?2, updated_at from policy where id = ?1
            """;

    private final Clock clock;

    PanachePolicies(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<NetworkPolicy> byNetwork(UUID network) {
        return findByIdOptional(network);
    }

    @Override
    public NetworkPolicy forChange(UUID network) {
        getEntityManager()
                .createNativeQuery(UNWRITTEN)
                .setParameter(1, network)
                .setParameter(2, PolicyConverter.text(Policy.USUAL))
                .setParameter(3, clock.instant())
                .executeUpdate();
        return findByIdOptional(network, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    @Override
    public void remember(NetworkPolicy policy, String actor) {
        flush();
        getEntityManager()
                .createNativeQuery(REMEMBER)
                .setParameter(1, policy.uuid())
                .setParameter(2, actor)
                .executeUpdate();
    }

    @Override
    public List<Policy> versions(UUID network) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select cast(terms as text) from policy_version where network = ?1 order by version",
                        String.class)
                .setParameter(1, network)
                .getResultList();
        return found.stream().map(json -> PolicyConverter.value((String) json)).toList();
    }
}
