package org.maillage.funding.funder.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.funder.Funder;
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.funder.Funders;

@ApplicationScoped
class PanacheFunders implements Funders, PanacheRepositoryBase<Funder, UUID> {

    @Override
    public void add(Funder funder) {
        persist(funder);
    }

    @Override
    public Optional<Funder> byId(FunderId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public List<Funder> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }
}
