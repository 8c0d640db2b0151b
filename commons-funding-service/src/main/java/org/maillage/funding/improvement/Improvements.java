package org.maillage.funding.improvement;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    /** What each has of each programme and each funder. */
    Map<UUID, Shares> sharesOf(Collection<UUID> ids);

    default Shares sharesOf(ImprovementId id) {
        return Objects.requireNonNull(sharesOf(List.of(id.value())).get(id.value()));
    }

    /** Open ones whose deadline day is over. */
    List<ImprovementId> overdue(Instant now, int most);

    /** Cancelled ones of which not everything is given back. */
    List<ImprovementId> unwinding(int most);

    /** Amounts in cents, by id of who gave; matches are reserved and settled together. */
    record Shares(List<Share> matched, List<Share> granted) {

        /** With matches that moved by so much, by programme; in the same order. */
        public Shares matchedMore(Map<UUID, Long> moved) {
            var sums = new TreeMap<UUID, Long>(Comparator.comparing(UUID::toString));
            matched.forEach(share -> sums.put(share.of(), share.amount()));
            moved.forEach((programme, by) -> sums.merge(programme, by, Math::addExact));
            return new Shares(
                    sums.entrySet().stream()
                            .filter(sum -> sum.getValue() > 0)
                            .map(sum -> new Share(sum.getKey(), sum.getValue()))
                            .toList(),
                    granted);
        }
    }

    record Share(UUID of, long amount) {}
}
