package org.maillage.funding.closing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.closing.Allocation;
import org.maillage.funding.closing.Allocations;

@ApplicationScoped
class AllocationRows implements Allocations {

    private static final String ON_IMPROVEMENTS =
            "from Allocation a where a.key.improvement in ?1 order by a.key.programme";

    private final EntityManager rows;

    AllocationRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public void add(Allocation allocation) {
        rows.persist(allocation);
    }

    @Override
    public List<Allocation> onImprovement(UUID improvement) {
        return onImprovements(List.of(improvement));
    }

    @Override
    public List<Allocation> onImprovements(Collection<UUID> improvements) {
        return rows.createQuery(ON_IMPROVEMENTS, Allocation.class)
                .setParameter(1, improvements)
                .getResultList();
    }
}
