package org.maillage.directory.child.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.child.ChildId;
import org.maillage.directory.child.ChildStore;
import org.maillage.directory.child.PlaceChild;
import org.maillage.directory.place.PlaceId;

/** How every kind of a place's things is kept in PostgreSQL. */
public interface PanacheChildren<C extends PlaceChild, I extends ChildId>
        extends ChildStore<C, I>, PanacheRepositoryBase<C, UUID> {

    String OF_PLACE = "placeId = ?1 order by id";
    String OF_PLACES = "placeId in ?1 order by id";

    Class<C> type();

    @Override
    default void add(C child) {
        persist(child);
    }

    @Override
    default void remove(C child) {
        delete(child);
    }

    @Override
    default Optional<C> byId(I id) {
        return findByIdOptional(id.value());
    }

    @Override
    default Optional<PlaceId> placeOf(I id) {
        return getEntityManager()
                .createQuery("select c.placeId from " + type().getSimpleName() + " c where c.id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(PlaceId::new);
    }

    @Override
    default Optional<C> forChange(I id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    default List<C> of(PlaceId place) {
        return list(OF_PLACE, place.value());
    }

    @Override
    default List<C> forChange(PlaceId place) {
        return find(OF_PLACE, place.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    default Map<PlaceId, List<C>> forChange(Collection<PlaceId> places) {
        return places.isEmpty()
                ? Map.of()
                : find(OF_PLACES, ids(places)).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .collect(Collectors.groupingBy(PlaceChild::place));
    }

    @Override
    default Map<PlaceId, List<C>> copies(Collection<PlaceId> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var children = list(OF_PLACES, ids(places));
        children.forEach(getEntityManager()::detach);
        return children.stream().collect(Collectors.groupingBy(PlaceChild::place));
    }

    @Override
    default int count(PlaceId place) {
        return (int) count("placeId", place.value());
    }

    private static List<UUID> ids(Collection<PlaceId> places) {
        return places.stream().map(PlaceId::value).toList();
    }
}
