package org.maillage.funding.funder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Refusal;

/** Every funder. */
public interface Funders {

    void add(Funder funder);

    Optional<Funder> byId(FunderId id);

    List<Funder> byIds(Collection<UUID> ids);

    /** By name. */
    Page<Funder> page(PageRequest request);

    /** The funder, or the refusal {@code not-found}. */
    default Funder known(FunderId id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("funder"));
    }
}
