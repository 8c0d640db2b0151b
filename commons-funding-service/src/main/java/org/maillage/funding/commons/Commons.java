package org.maillage.funding.commons;

import java.util.Optional;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.record.Slug;
import org.maillage.kernel.Refusal;

/** Every common. */
public interface Commons {

    void add(Common common);

    Optional<Common> byId(CommonId id);

    /** With its row locked until the transaction ends. */
    Optional<Common> forChange(CommonId id);

    Optional<Common> bySlug(Slug slug);

    /** Those that are listed or dormant, by name. */
    Page<Common> page(CommonFilter filter, PageRequest request);

    /** The common, or the refusal {@code not-found}. */
    default Common known(CommonId id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("common"));
    }
}
