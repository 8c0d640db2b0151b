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
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

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

    @Override
    public Page<Funder> page(PageRequest request) {
        var after = request.after();
        var found = after.isPresent()
                ? find(
                        "name > ?1 or name = ?1 and id > ?2 order by name, id",
                        after.get().key(),
                        after.get().id())
                : find("order by name, id");
        return request.page(
                found.range(0, request.first()).list(), count(), funder -> new Cursor(funder.name(), funder.uuid()));
    }
}
