package org.maillage.funding.programme.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.programme.KeptRule;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeFilter;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeRule;
import org.maillage.funding.programme.ProgrammeStatus;
import org.maillage.funding.programme.Programmes;
import org.maillage.funding.record.Slug;
import org.maillage.funding.record.json.RowJson;
import org.maillage.funding.record.store.LockedRows;

@ApplicationScoped
class PanacheProgrammes implements Programmes, PanacheRepositoryBase<Programme, UUID> {

    private static final String DUE =
            "select p.id from Programme p where p.course.status = ?1 and p.course.opensAt <= ?2"
                    + " or p.course.status in ?3 and p.course.closesAt <= ?2 order by p.id";
    private static final String KEEP = "insert into programme_rule (programme_id, version, rule, at)"
            + " values (?1, ?2, cast(?3 as jsonb), ?4) on conflict do nothing";

    @Override
    public void add(Programme programme) {
        persist(programme);
        keepRule(programme);
    }

    @Override
    public Optional<Programme> byId(ProgrammeId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Programme> bySlug(Slug slug) {
        return find("slug", slug).firstResultOptional();
    }

    @Override
    public List<Programme> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    @Override
    public List<Programme> candidates(Collection<UUID> networks, String currency) {
        return networks.isEmpty()
                ? List.of()
                : list(
                        "networkId in ?1 and currency = ?2 and course.status in ?3 order by priority, id",
                        networks,
                        currency,
                        ProgrammeStatus.ASKED);
    }

    @Override
    public List<Programme> locked(Collection<ProgrammeId> ids) {
        var values = ids.stream().map(ProgrammeId::value).toList();
        return LockedRows.byId(getEntityManager(), Programme.class, values);
    }

    @Override
    public Page<Programme> page(ProgrammeFilter filter, PageRequest request) {
        var wanted = new WantedProgrammes(filter);
        long totalCount = count(wanted.where(), wanted.parameters());
        request.after().ifPresent(wanted::after);
        var found = find(wanted.where() + " order by course.opensAt, id", wanted.parameters())
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, WantedProgrammes::cursor);
    }

    @Override
    public List<Programme> ofNetwork(UUID network) {
        return list("networkId = ?1 order by id", network);
    }

    @Override
    public List<Programme> ofFunder(FunderId funder) {
        return list("funderId = ?1 order by course.opensAt, id", funder.value());
    }

    @Override
    public List<ProgrammeId> due(Instant now) {
        return getEntityManager()
                .createQuery(DUE, UUID.class)
                .setParameter(1, ProgrammeStatus.APPROVED)
                .setParameter(2, now)
                .setParameter(3, Set.of(ProgrammeStatus.APPROVED, ProgrammeStatus.OPEN, ProgrammeStatus.SUSPENDED))
                .getResultStream()
                .map(ProgrammeId::new)
                .toList();
    }

    @Override
    public void keepRule(Programme programme) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter(1, programme.uuid())
                .setParameter(2, programme.ruleVersion())
                .setParameter(3, RowJson.text(programme.settledRule()))
                .setParameter(4, programme.updatedAt())
                .executeUpdate();
    }

    @Override
    public List<KeptRule> rules(ProgrammeId id) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select version, cast(rule as text) as rule, at from programme_rule"
                                + " where programme_id = ?1 order by version",
                        Tuple.class)
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(row -> kept((Tuple) row)).toList();
    }

    private static KeptRule kept(Tuple row) {
        return new KeptRule(
                row.get("version", Integer.class),
                RowJson.value(row.get("rule", String.class), ProgrammeRule.class),
                row.get("at", Instant.class));
    }
}
