package org.maillage.funding.record.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.EntityKey;
import org.maillage.kit.record.Recorded;

/** Rows locked for update, as they stand once the lock is held: what was read before the lock is read again. */
public interface LockedRows {

    /** Those that there are, locked in the order of their ids. */
    static <E extends Recorded> List<E> byId(EntityManager rows, Class<E> type, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return of(
                rows,
                rows.createQuery("from " + type.getSimpleName() + " e where e.id in ?1 order by e.id", type)
                        .setParameter(1, ids));
    }

    /** The rows of a query, which says in which order they are locked. */
    static <E> List<E> of(EntityManager rows, TypedQuery<E> query) {
        rows.flush();
        var before = readSoFar(rows);
        var found = query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        var ids = rows.getEntityManagerFactory().getPersistenceUnitUtil();
        found.stream().filter(row -> before.contains(ids.getIdentifier(row))).forEach(rows::refresh);
        return found;
    }

    private static Set<Object> readSoFar(EntityManager rows) {
        Set<?> keys = rows.unwrap(Session.class).getStatistics().getEntityKeys();
        return keys.stream().map(key -> ((EntityKey) key).getIdentifier()).collect(Collectors.toSet());
    }
}
