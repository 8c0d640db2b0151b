package org.maillage.funding.improvement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Every improvement. */
public interface Improvements {

    void add(Improvement improvement);

    Optional<Improvement> byId(ImprovementId id);

    List<Improvement> byIds(Collection<UUID> ids);

    /** With their rows locked until the transaction ends, in the order of their ids. */
    List<Improvement> locked(Collection<ImprovementId> ids);

    default Optional<Improvement> locked(ImprovementId id) {
        return locked(List.of(id)).stream().findFirst();
    }

    /** By title; the network is that of a common that is listed there. */
    Page<Improvement> page(ImprovementFilter filter, PageRequest request);

    List<Improvement> ofCommon(CommonId common);

    /** What public funders matched and granted on it, in cents. */
    long publicMoneyOn(ImprovementId id);

    /** What it has of each programme and each funder. */
    Shares sharesOf(ImprovementId id);

    /** Open ones whose deadline day is over. */
    List<ImprovementId> overdue(Instant now, int most);

    /** Cancelled ones of which not everything is given back. */
    List<ImprovementId> unwinding(int most);

    /** Amounts in cents, by id of who gave; matches are reserved and settled together. */
    record Shares(List<Share> matched, List<Share> granted) {}

    record Share(UUID of, long amount) {}
}
