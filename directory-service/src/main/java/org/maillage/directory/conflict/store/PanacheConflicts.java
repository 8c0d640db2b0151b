package org.maillage.directory.conflict.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.conflict.Conflict;
import org.maillage.directory.conflict.ConflictId;
import org.maillage.directory.conflict.ConflictStatus;
import org.maillage.directory.conflict.Conflicts;
import org.maillage.directory.place.PlaceId;

@ApplicationScoped
class PanacheConflicts implements Conflicts, PanacheRepositoryBase<Conflict, UUID> {

    private static final String OF_NETWORK =
            "from Conflict c where c.placeId in (select p.id from Place p join p.networkIds n where n = :network)";

    @Override
    public void add(Conflict conflict) {
        persist(conflict);
    }

    @Override
    public Optional<Conflict> byId(ConflictId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Conflict> forChange(ConflictId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Conflict> about(Topic topic) {
        return list(
                "thingId = ?1 and field = ?2 and offered.source = ?3 order by id",
                topic.thing(),
                topic.field(),
                topic.source());
    }

    @Override
    public List<Conflict> page(Wanted wanted) {
        var conditions = new StringBuilder(OF_NETWORK);
        var values =
                new HashMap<String, Object>(Map.of("network", wanted.network().value()));
        wanted.places().ifPresent(places -> {
            conditions.append(" and c.placeId in (:places)");
            values.put("places", places);
        });
        wanted.after().ifPresent(after -> {
            conditions.append(" and c.id > :after");
            values.put("after", after.value());
        });
        if (wanted.since().isPresent()) {
            conditions.append(" and c.changedAt > :since");
            values.put("since", wanted.since().get());
        } else {
            conditions.append(" and c.status = :open");
            values.put("open", ConflictStatus.OPEN);
        }
        var query = getEntityManager()
                .createQuery(conditions.append(" order by c.id").toString(), Conflict.class)
                .setMaxResults(wanted.limit());
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    @Override
    public void handOver(PlaceId absorbed, PlaceId survivor) {
        delete("thingId", absorbed.value());
        update("placeId = ?1 where placeId = ?2", survivor.value(), absorbed.value());
    }

    @Override
    public void forget(PlaceId place) {
        delete("placeId", place.value());
    }
}
