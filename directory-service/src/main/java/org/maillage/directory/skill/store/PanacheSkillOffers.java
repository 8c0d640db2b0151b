package org.maillage.directory.skill.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.skill.SkillId;
import org.maillage.directory.skill.SkillOffer;
import org.maillage.directory.skill.SkillOffers;

@ApplicationScoped
class PanacheSkillOffers implements SkillOffers, PanacheRepositoryBase<SkillOffer, UUID> {

    private static final String OF_PERSON = "subject = ?1 order by id";

    @Override
    public void add(SkillOffer offer) {
        persist(offer);
    }

    @Override
    public void remove(SkillOffer offer) {
        delete(offer);
    }

    @Override
    public Optional<SkillOffer> byId(SkillId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<SkillOffer> forChange(SkillId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<SkillOffer> publishedForChange(PlaceId place) {
        return find("placeId = ?1 and published order by id", place.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public boolean anyPublished(PlaceId place) {
        return count("placeId = ?1 and published", place.value()) > 0;
    }

    @Override
    public List<SkillOffer> ofPersonForChange(String subject) {
        return find(OF_PERSON, subject).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    @Override
    public List<SkillOffer> ofPerson(String subject) {
        return list(OF_PERSON, subject);
    }

    @Override
    public List<SkillId> lapsed(LocalDate today) {
        return ids("select s.id from SkillOffer s where s.published and s.expiresOn < ?1 order by s.id", today);
    }

    @Override
    public List<SkillId> expiredBefore(LocalDate day) {
        return ids("select s.id from SkillOffer s where s.expiresOn < ?1 order by s.id", day);
    }

    private List<SkillId> ids(String query, LocalDate day) {
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter(1, day)
                .getResultStream()
                .map(SkillId::new)
                .toList();
    }
}
