package org.maillage.directory.need.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.need.Need;
import org.maillage.directory.need.NeedId;
import org.maillage.directory.need.NeedStatus;
import org.maillage.directory.need.Needs;
import org.maillage.directory.place.PlaceId;

@ApplicationScoped
class PanacheNeeds implements Needs, PanacheRepositoryBase<Need, UUID> {

    private static final String UNANSWERED =
            "select n.id from Need n where n.status = ?1 and n.createdAt <= ?2 order by n.createdAt";

    @Override
    public void add(Need need) {
        persist(need);
    }

    @Override
    public Optional<Need> byId(NeedId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Need> forChange(NeedId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Need> forChange(PlaceId place) {
        return locked("placeId = ?1 order by id", place.value());
    }

    @Override
    public List<Need> askingFor(UUID solution) {
        return locked("solutionId = ?1 order by id", solution);
    }

    @Override
    public List<NeedId> unanswered(Instant voicedUntil, int most) {
        return getEntityManager()
                .createQuery(UNANSWERED, UUID.class)
                .setParameter(1, NeedStatus.OPEN)
                .setParameter(2, voicedUntil)
                .setMaxResults(most)
                .getResultStream()
                .map(NeedId::new)
                .toList();
    }

    private List<Need> locked(String query, UUID of) {
        return find(query, of).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
