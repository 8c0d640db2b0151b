package org.maillage.funding.usage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Every usage. */
public interface Usages {

    void add(Usage usage);

    void remove(Usage usage);

    Optional<Usage> of(Pair pair);

    /** Those of the place, locked, by common. */
    List<Usage> forChange(UUID place);

    /** Those of the common, in the order they were declared. */
    Page<Usage> page(CommonId common, Optional<UsageRelation> relation, PageRequest request);

    /** The open places that use the common. */
    Set<UUID> users(CommonId common);
}
