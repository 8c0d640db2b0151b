package org.maillage.directory.space.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.space.Space;
import org.maillage.directory.space.SpaceId;
import org.maillage.directory.space.Spaces;

@ApplicationScoped
class PanacheSpaces implements Spaces, PanacheRepositoryBase<Space, UUID> {

    private static final String OF_PLACE = "placeId = ?1 order by id";
    private static final String OF_PLACES = "placeId in ?1 order by id";

    @Override
    public void add(Space space) {
        persist(space);
    }

    @Override
    public void remove(Space space) {
        delete(space);
    }

    @Override
    public Optional<Space> byId(SpaceId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<PlaceId> placeOf(SpaceId id) {
        return getEntityManager()
                .createQuery("select s.placeId from Space s where s.id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(PlaceId::new);
    }

    @Override
    public Optional<Space> forChange(SpaceId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Space> of(PlaceId place) {
        return list(OF_PLACE, place.value());
    }

    @Override
    public List<Space> forChange(PlaceId place) {
        return find(OF_PLACE, place.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public Map<PlaceId, List<Space>> forChange(Collection<PlaceId> places) {
        return places.isEmpty()
                ? Map.of()
                : byPlace(find(OF_PLACES, ids(places))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list());
    }

    @Override
    public Map<PlaceId, List<Space>> copies(Collection<PlaceId> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var spaces = list(OF_PLACES, ids(places));
        spaces.forEach(getEntityManager()::detach);
        return byPlace(spaces);
    }

    @Override
    public int count(PlaceId place) {
        return (int) count("placeId", place.value());
    }

    private static List<UUID> ids(Collection<PlaceId> places) {
        return places.stream().map(PlaceId::value).toList();
    }

    private static Map<PlaceId, List<Space>> byPlace(List<Space> spaces) {
        return spaces.stream().collect(Collectors.groupingBy(Space::place));
    }
}
