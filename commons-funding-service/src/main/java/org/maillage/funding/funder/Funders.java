package org.maillage.funding.funder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every funder. */
public interface Funders {

    void add(Funder funder);

    Optional<Funder> byId(FunderId id);

    List<Funder> byIds(Collection<UUID> ids);
}
