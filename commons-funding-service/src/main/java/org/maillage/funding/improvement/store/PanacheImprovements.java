package org.maillage.funding.improvement.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementFilter;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementStatus;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.improvement.ParisDays;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.record.store.LockedRows;

@ApplicationScoped
class PanacheImprovements implements Improvements, PanacheRepositoryBase<Improvement, UUID> {

    private static final String OVERDUE = "select i.id from Improvement i where i.course.status = ?1"
            + " and i.sheet.deadline < ?2 order by i.sheet.deadline, i.id";
    private static final String UNWINDING =
            "select i.id from Improvement i where i.course.unwinding = true order by i.updatedAt, i.id";
    private static final String PUBLIC_MONEY = "select cast("
            + " coalesce((select sum(u.reserved + u.settled) from improvement_use u join programme p on p.id = u.programme_id"
            + "   join funder f on f.id = p.funder_id and f.public_money where u.improvement_id = ?1), 0)"
            + " + coalesce((select sum(g.amount - g.returned) from direct_grant_part g"
            + "   join funder f on f.id = g.funder_id and f.public_money where g.improvement_id = ?1), 0) as bigint)";
    private static final String MATCHED =
            "select improvement_id as improvement, programme_id as giver, cast(reserved + settled as bigint) as amount"
                    + " from improvement_use where improvement_id = any (?1) and reserved + settled > 0"
                    + " order by programme_id";
    private static final String GRANTED =
            "select improvement_id as improvement, funder_id as giver, cast(sum(amount - returned) as bigint) as amount"
                    + " from direct_grant_part where improvement_id = any (?1) group by improvement_id, funder_id"
                    + " having sum(amount - returned) > 0 order by funder_id";

    @Override
    public void add(Improvement improvement) {
        persist(improvement);
    }

    @Override
    public Optional<Improvement> byId(ImprovementId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public List<Improvement> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    @Override
    public List<Improvement> locked(Collection<ImprovementId> ids) {
        var values = ids.stream().map(ImprovementId::value).toList();
        return LockedRows.byId(getEntityManager(), Improvement.class, values);
    }

    @Override
    public Page<Improvement> page(ImprovementFilter filter, PageRequest request) {
        var wanted = new WantedImprovements(filter);
        long totalCount = count(wanted.query(), wanted.parameters());
        request.after().ifPresent(wanted::after);
        var found = find(wanted.query() + " order by i.words, i.id", wanted.parameters())
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, WantedImprovements::cursor);
    }

    @Override
    public List<Improvement> ofCommon(CommonId common) {
        return list("commonId = ?1 order by id", common.value());
    }

    @Override
    public long publicMoneyOn(ImprovementId id) {
        return (Long) getEntityManager()
                .createNativeQuery(PUBLIC_MONEY, Long.class)
                .setParameter(1, id.value())
                .getSingleResult();
    }

    @Override
    public Map<UUID, Shares> sharesOf(Collection<UUID> ids) {
        var matched = shares(MATCHED, ids);
        var granted = shares(GRANTED, ids);
        var all = new HashMap<UUID, Shares>();
        ids.forEach(id ->
                all.put(id, new Shares(matched.getOrDefault(id, List.of()), granted.getOrDefault(id, List.of()))));
        return all;
    }

    @Override
    public List<ImprovementId> overdue(Instant now, int most) {
        return getEntityManager()
                .createQuery(OVERDUE, UUID.class)
                .setParameter(1, ImprovementStatus.OPEN)
                .setParameter(2, ParisDays.of(now))
                .setMaxResults(most)
                .getResultStream()
                .map(ImprovementId::new)
                .toList();
    }

    @Override
    public List<ImprovementId> unwinding(int most) {
        return getEntityManager()
                .createQuery(UNWINDING, UUID.class)
                .setMaxResults(most)
                .getResultStream()
                .map(ImprovementId::new)
                .toList();
    }

    private Map<UUID, List<Share>> shares(String sql, Collection<UUID> ids) {
        List<?> found = getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(row -> (Tuple) row)
                .collect(Collectors.groupingBy(
                        row -> row.get("improvement", UUID.class),
                        Collectors.mapping(PanacheImprovements::share, Collectors.toList())));
    }

    private static Share share(Tuple row) {
        return new Share(row.get("giver", UUID.class), row.get("amount", Long.class));
    }
}
