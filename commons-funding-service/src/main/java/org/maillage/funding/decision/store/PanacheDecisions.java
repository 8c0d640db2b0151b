package org.maillage.funding.decision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.decision.Decision;
import org.maillage.funding.decision.DecisionFilter;
import org.maillage.funding.decision.DecisionId;
import org.maillage.funding.decision.DecisionStatus;
import org.maillage.funding.decision.Decisions;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

@ApplicationScoped
class PanacheDecisions implements Decisions, PanacheRepositoryBase<Decision, UUID> {

    private static final String OVER =
            "select d.id from Decision d where d.status = ?1 and d.closesAt <= ?2 order by d.closesAt, d.id";

    private static final String WITH_A_VOICE =
            "select id from decision where status = 'OPEN' and jsonb_exists(ballot -> 'electorate', ?1) order by id";

    @Override
    public void add(Decision decision) {
        persist(decision);
    }

    @Override
    public Optional<Decision> byId(DecisionId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Decision> forChange(DecisionId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public boolean adoptedOn(UUID subject) {
        return count("subjectId = ?1 and status = ?2", subject, DecisionStatus.ADOPTED) > 0;
    }

    @Override
    public boolean openOn(UUID subject) {
        return count("subjectId = ?1 and status = ?2", subject, DecisionStatus.OPEN) > 0;
    }

    @Override
    public List<Decision> openWith(UUID place) {
        List<?> ids = getEntityManager()
                .createNativeQuery(WITH_A_VOICE, UUID.class)
                .setParameter(1, place.toString())
                .getResultList();
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<DecisionId> over(Instant now, int most) {
        return getEntityManager()
                .createQuery(OVER, UUID.class)
                .setParameter(1, DecisionStatus.OPEN)
                .setParameter(2, now)
                .setMaxResults(most)
                .getResultStream()
                .map(DecisionId::new)
                .toList();
    }

    @Override
    public Page<Decision> page(DecisionFilter filter, PageRequest request) {
        var parameters = new HashMap<String, Object>();
        filter.network().ifPresent(network -> parameters.put("networkId", network));
        filter.subject().ifPresent(subject -> parameters.put("subjectId", subject));
        filter.status().ifPresent(status -> parameters.put("status", status));
        var where = where(parameters);
        long totalCount = count(where, parameters);
        if (request.after().isPresent()) {
            var after = request.after().get();
            where += " and (createdAt < :at or createdAt = :at and id < :id)";
            parameters.putAll(Map.of("at", after.instant(), "id", after.id()));
        }
        var found = find(where + " order by createdAt desc, id desc", parameters)
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, decision -> Cursor.at(decision.createdAt(), decision.uuid()));
    }

    private static String where(Map<String, Object> parameters) {
        var where = new StringBuilder("1 = 1");
        parameters.keySet().forEach(name -> where.append(" and %s = :%s".formatted(name, name)));
        return where.toString();
    }
}
