package org.maillage.directory.solution.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.catalogue.store.PanacheSourced;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.solution.Solution;
import org.maillage.directory.solution.SolutionId;
import org.maillage.directory.solution.Solutions;
import org.maillage.directory.solution.ToolName;

@ApplicationScoped
class PanacheSolutions implements Solutions, PanacheSourced<Solution, SolutionId> {

    private static final String ASSESSED =
            "select cast(id as text) from solution where assessments @> jsonb_build_array(jsonb_build_object('networkId', cast(?1 as text)))";

    @Override
    public Class<Solution> type() {
        return Solution.class;
    }

    @Override
    public Optional<Solution> byName(ToolName name) {
        return find("foldedName", name.folded()).firstResultOptional();
    }

    @Override
    public List<Solution> all() {
        return list("order by name, id");
    }

    @Override
    public List<Solution> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        return byIds(ids).stream().map(CatalogueEntry::uuid).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Solution> assessedBy(NetworkId network) {
        var ids = getEntityManager()
                .createNativeQuery(ASSESSED, String.class)
                .setParameter(1, network.toString())
                .getResultList();
        var known =
                ((List<?>) ids).stream().map(id -> UUID.fromString((String) id)).toList();
        return known.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", known)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }
}
