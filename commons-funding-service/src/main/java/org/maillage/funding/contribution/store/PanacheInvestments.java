package org.maillage.funding.contribution.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.contribution.Investment;
import org.maillage.funding.contribution.Investments;
import org.maillage.funding.improvement.ImprovementId;

@ApplicationScoped
class PanacheInvestments implements Investments, PanacheRepositoryBase<Investment, UUID> {

    @Override
    public void add(Investment investment) {
        persist(investment);
    }

    @Override
    public Optional<Investment> of(UUID place, ImprovementId improvement) {
        return find("improvementId = ?1 and placeId = ?2", improvement.value(), place)
                .firstResultOptional();
    }

    @Override
    public List<Investment> of(Collection<UUID> places, ImprovementId improvement) {
        return list("improvementId = ?1 and placeId in ?2", improvement.value(), places);
    }

    @Override
    public void remove(Investment investment) {
        delete(investment);
    }

    @Override
    public List<ImprovementId> improvementsOf(UUID place) {
        return getEntityManager()
                .createQuery("select i.improvementId from Investment i where i.placeId = ?1", UUID.class)
                .setParameter(1, place)
                .getResultStream()
                .map(ImprovementId::new)
                .toList();
    }

    @Override
    public List<Investment> ofPlace(UUID place) {
        return list("placeId = ?1 order by improvementId", place);
    }

    @Override
    public List<Investment> on(ImprovementId improvement) {
        return list("improvementId = ?1 order by placeId", improvement.value());
    }

    @Override
    public List<Investment> on(Collection<UUID> improvements) {
        return list("improvementId in ?1", improvements);
    }
}
