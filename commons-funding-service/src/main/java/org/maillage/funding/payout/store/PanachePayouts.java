package org.maillage.funding.payout.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.payout.Payout;
import org.maillage.funding.payout.PayoutExport;
import org.maillage.funding.payout.PayoutId;
import org.maillage.funding.payout.PayoutStatus;
import org.maillage.funding.payout.Payouts;
import org.maillage.funding.record.store.LockedRows;

@ApplicationScoped
class PanachePayouts implements Payouts, PanacheRepositoryBase<Payout, UUID> {

    private static final String BEFORE =
            "networkId = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3) order by createdAt desc, id desc";

    @Override
    public void add(Payout payout) {
        persist(payout);
    }

    @Override
    public Optional<Payout> byId(PayoutId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public List<Payout> locked(Collection<PayoutId> ids) {
        return LockedRows.byId(
                getEntityManager(),
                Payout.class,
                ids.stream().map(PayoutId::value).toList());
    }

    @Override
    public List<Payout> waitingIn(UUID network) {
        var waiting = getEntityManager()
                .createQuery("from Payout p where p.networkId = ?1 and p.status = ?2 order by p.id", Payout.class)
                .setParameter(1, network)
                .setParameter(2, PayoutStatus.REQUESTED);
        return LockedRows.of(getEntityManager(), waiting);
    }

    @Override
    public List<Payout> standingOf(ImprovementId improvement) {
        return list("improvementId = ?1 and status <> ?2", improvement.value(), PayoutStatus.REJECTED);
    }

    @Override
    public Page<Payout> page(UUID network, PageRequest request) {
        var found = request.after()
                .map(after -> find(BEFORE, network, after.instant(), after.id()))
                .orElseGet(() -> find("networkId = ?1 order by createdAt desc, id desc", network))
                .range(0, request.limit() - 1)
                .list();
        return request.page(found, count("networkId", network), payout -> Cursor.at(payout.createdAt(), payout.uuid()));
    }

    @Override
    public void add(PayoutExport export) {
        getEntityManager().persist(export);
    }

    @Override
    public Optional<PayoutExport> export(UUID id) {
        return Optional.ofNullable(getEntityManager().find(PayoutExport.class, id));
    }
}
