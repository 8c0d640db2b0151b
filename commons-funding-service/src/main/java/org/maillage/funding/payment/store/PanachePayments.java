package org.maillage.funding.payment.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.payment.Channel;
import org.maillage.funding.payment.Payment;
import org.maillage.funding.payment.PaymentId;
import org.maillage.funding.payment.Payments;
import org.maillage.funding.record.store.LockedRows;

@ApplicationScoped
class PanachePayments implements Payments, PanacheRepositoryBase<Payment, UUID> {

    /** One that waits is a treasurer's affair once its contribution is a promise no more. */
    private static final String UNMATCHED = "networkId = ?1 and held > 0 and (status <> PaymentStatus.RECEIVED"
            + " or contributionId in (select c.id from Contribution c where c.course.status <> ContributionStatus.COMMITTED))";

    private static final String KNOWN =
            "select p.externalId from Payment p" + " where p.networkId = ?1 and p.channel = ?2 and p.externalId in ?3";
    private static final String ORDER = " order by createdAt, id";
    private static final String AFTER = " and (createdAt > ?2 or createdAt = ?2 and id > ?3)";

    @Override
    public void add(Payment payment) {
        persist(payment);
    }

    @Override
    public Optional<Payment> byId(PaymentId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Payment> locked(PaymentId id) {
        return LockedRows.byId(getEntityManager(), Payment.class, List.of(id.value())).stream()
                .findFirst();
    }

    @Override
    public List<Payment> waitingFor(Collection<ContributionId> contributions) {
        if (contributions.isEmpty()) {
            return List.of();
        }
        return LockedRows.of(
                getEntityManager(),
                query("from Payment p where p.contributionId in ?1 and p.status = PaymentStatus.RECEIVED and p.held > 0"
                                + " order by p.id")
                        .setParameter(
                                1,
                                contributions.stream()
                                        .map(ContributionId::value)
                                        .toList()));
    }

    @Override
    public void holdStatementsOf(UUID network) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "statements|" + network)
                .getSingleResult();
    }

    @Override
    public Set<String> known(UUID network, Channel channel, Collection<String> externalIds) {
        var found = getEntityManager()
                .createQuery(KNOWN, String.class)
                .setParameter(1, network)
                .setParameter(2, channel)
                .setParameter(3, externalIds)
                .getResultList();
        return new HashSet<>(found);
    }

    @Override
    public Optional<Payment> ofProviderUnlocked(String externalId) {
        return find("channel = ?1 and externalId = ?2", Channel.PROVIDER, externalId)
                .firstResultOptional();
    }

    @Override
    public Optional<Payment> ofProvider(String externalId) {
        return LockedRows.of(
                        getEntityManager(),
                        query("from Payment p where p.channel = Channel.PROVIDER and p.externalId = ?1")
                                .setParameter(1, externalId))
                .stream()
                .findFirst();
    }

    @Override
    public Page<Payment> unmatched(UUID network, PageRequest request) {
        var found = request.after()
                .map(after -> find(UNMATCHED + AFTER + ORDER, network, after.instant(), after.id()))
                .orElseGet(() -> find(UNMATCHED + ORDER, network));
        return request.page(
                some(found, request),
                count(UNMATCHED, network),
                payment -> Cursor.at(payment.createdAt(), payment.uuid()));
    }

    private static List<Payment> some(PanacheQuery<Payment> found, PageRequest request) {
        return found.range(0, request.limit() - 1).list();
    }

    private TypedQuery<Payment> query(String jpql) {
        return getEntityManager().createQuery(jpql, Payment.class);
    }
}
