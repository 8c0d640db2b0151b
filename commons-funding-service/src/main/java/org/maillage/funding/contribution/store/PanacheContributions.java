package org.maillage.funding.contribution.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionStatus;
import org.maillage.funding.contribution.Contributions;
import org.maillage.funding.contribution.MatchStatus;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.payment.PaymentReference;
import org.maillage.funding.record.store.LockedRows;

@ApplicationScoped
class PanacheContributions implements Contributions, PanacheRepositoryBase<Contribution, UUID> {

    private static final String DUE =
            "select c.id from Contribution c where c.course.status = ?1 and c.terms.dueAt <= ?2"
                    + " order by c.terms.dueAt, c.id";
    private static final String ON = "select c.id from Contribution c where c.terms.improvementId = ?1"
            + " and c.course.status in ?2 order by c.terms.sequence";
    private static final String NAMED =
            "select c.terms.paymentReference, c.id, c.terms.improvementId from Contribution c"
                    + " where c.terms.networkId = ?1 and c.terms.paymentReference in ?2";
    private static final String WAITING = "select c.id from Contribution c join c.matches m"
            + " where m.key.programme = ?1 and m.status = ?2 order by c.terms.sequence";
    private static final String ABSORBED = """
            with recursive absorbed as (select cast(?1 as uuid) as id
              union select p.id from held_place p join absorbed a on p.merged_into = a.id)
            select id from absorbed
            """;

    @Override
    public void add(Contribution contribution) {
        persist(contribution);
    }

    @Override
    public long nextSequence() {
        var next = getEntityManager()
                .createNativeQuery("select nextval('contribution_sequence')", Long.class)
                .getSingleResult();
        return (Long) next;
    }

    @Override
    public Optional<Contribution> byId(ContributionId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Contribution> locked(ContributionId id) {
        return locked(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Contribution> locked(Collection<ContributionId> ids) {
        var values = ids.stream().map(ContributionId::value).toList();
        return LockedRows.byId(getEntityManager(), Contribution.class, values);
    }

    @Override
    public List<Contribution> lockedWhole(Collection<ContributionId> ids) {
        var locked = locked(ids);
        var values = ids.stream().map(ContributionId::value).toList();
        for (var part : List.of("matches", "refunds")) {
            list("select distinct c from Contribution c left join fetch c." + part + " where c.id in ?1", values);
        }
        return locked;
    }

    @Override
    public Optional<Contribution> byReference(PaymentReference reference) {
        return find("terms.paymentReference", reference.value()).firstResultOptional();
    }

    @Override
    public Map<PaymentReference, Named> named(UUID network, Collection<PaymentReference> references) {
        return getEntityManager()
                .createQuery(NAMED, Object[].class)
                .setParameter(1, network)
                .setParameter(
                        2, references.stream().map(PaymentReference::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PaymentReference((String) row[0]),
                        row -> new Named(new ContributionId((UUID) row[1]), new ImprovementId((UUID) row[2]))));
    }

    @Override
    public Optional<Contribution> ofRefund(UUID refund) {
        return find("select c from Contribution c join c.refunds.each r where r.id = ?1", refund)
                .firstResultOptional();
    }

    @Override
    public Page<Contribution> page(Wanted wanted, PageRequest request) {
        var asked = new WantedContributions(wanted);
        long totalCount = count(asked.where(), asked.parameters());
        request.after().ifPresent(asked::after);
        var found = find(asked.where() + " order by terms.sequence desc", asked.parameters())
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, each -> Cursor.at(each.sequence(), each.uuid()));
    }

    @Override
    public Set<UUID> networks(Wanted wanted) {
        var asked = new WantedContributions(wanted);
        var query = getEntityManager()
                .createQuery("select distinct terms.networkId from Contribution where " + asked.where(), UUID.class);
        asked.parameters().forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }

    @Override
    public List<ContributionId> due(Instant until, int most) {
        return ids(getEntityManager()
                .createQuery(DUE, UUID.class)
                .setParameter(1, ContributionStatus.COMMITTED)
                .setParameter(2, until)
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public List<ContributionId> on(ImprovementId improvement, Set<ContributionStatus> states, int most) {
        return ids(getEntityManager()
                .createQuery(ON, UUID.class)
                .setParameter(1, improvement.value())
                .setParameter(2, states)
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public List<ContributionId> waitingFor(UUID programme) {
        return ids(getEntityManager()
                .createQuery(WAITING, UUID.class)
                .setParameter(1, programme)
                .setParameter(2, MatchStatus.PROPOSED)
                .getResultList());
    }

    @Override
    public Set<UUID> withAbsorbed(UUID place) {
        List<?> found = getEntityManager()
                .createNativeQuery(ABSORBED, UUID.class)
                .setParameter(1, place)
                .getResultList();
        var places = new HashSet<UUID>();
        found.forEach(id -> places.add((UUID) id));
        return places;
    }

    private static List<ContributionId> ids(List<UUID> values) {
        return values.stream().map(ContributionId::new).toList();
    }
}
