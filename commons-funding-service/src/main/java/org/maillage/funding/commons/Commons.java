package org.maillage.funding.commons;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Those that the place keeps, locked, by id. */
    List<Common> keptBy(UUID place);

    /** Those that are listed or dormant, by name. */
    Page<Common> page(CommonFilter filter, PageRequest request);

    /** The common, or the refusal {@code not-found}. */
    default Common known(CommonId id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("common"));
    }

    /** The same, locked; or the refusal {@code wrong-state} where it is not in the list that all may read. */
    default Common shownForChange(CommonId id) {
        var common = forChange(id).orElseThrow(() -> Refusal.notFound("common"));
        if (!common.status().isShown()) {
            throw Refusal.wrongState(common.status().name());
        }
        return common;
    }
}
